### The name of the program and the titles of its window.

-app-name = Diplomatic Handbook

## Window titles. The only messages that the core shows itself.

# The title of the window while the handbook is open.
app-title = { -app-name }
# The title of the window after Quick hide. It must say nothing about the handbook, and suit an
# ordinary page that an office worker may have open.
app-cover-title = Public holidays
