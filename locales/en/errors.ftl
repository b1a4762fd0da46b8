### What went wrong, and what to do. Two messages for each error code: `errors-<code>` says what
### happened, `errors-<code>-advice` says what the reader can do now. The reader is tired and has
### somebody waiting: plain words, no blame, no technical terms.

## The handbook and its pages

# $path (String) the folder in which the handbook was looked for
errors-handbook-missing = The handbook could not be found. { $path }
errors-handbook-missing-advice = Install { -app-name } again, or ask the person who looks after this computer to put the folder back. In danger to life, call 112.

# $path (String) the file that could not be read
errors-handbook-unreadable = The handbook is there, but a part of it could not be read. { $path }
errors-handbook-unreadable-advice = Close { -app-name } and open it again. If this comes back, install it again: your choices and bookmarks are kept.

# $page (String) the id of the page, such as “guide/talking/first-words”
errors-page-not-found = This page is not in the handbook: { $page }
errors-page-not-found-advice = It may have been moved or renamed. Search for its subject, or choose it from the list of chapters.

# $country (String) the code of the country, such as “se”
errors-country-not-found = The handbook has no contacts for the country with the code “{ $country }”.
errors-country-not-found-advice = Choose another country. In danger to life, 112 works everywhere in the European Union and in most countries around it.

## Search

# At the start of the program; searching works meanwhile.
errors-index-rebuilt = A file that search needs was missing or damaged. It is being made anew.
errors-index-rebuilt-advice = You need not do anything. If you see this every time, install { -app-name } again.

errors-search-failed = The search could not be carried out.
errors-search-failed-advice = Try again with one or two plain words. If this comes back, close { -app-name } and open it again.

## Settings

# $path (String) the file of settings
errors-settings-unreadable = Your earlier choices could not be read. { $path }
errors-settings-unreadable-advice = The file has been left as it is. { -app-name } works with its usual settings; you can choose your language and country again.

# $path (String) the file of settings
errors-settings-not-saved = Your choices could not be saved. { $path }
errors-settings-not-saved-advice = They are kept until you close the program. Check that the disk is not full and that you may write to the folder.

## The window, and all the rest

# The desktop did not do what the window asked of it: to print, to fill the screen, to change size.
errors-window-refused = This computer did not allow the window to do that.
errors-window-refused-advice = Try again. If it still does not work, close { -app-name } and open it again; nothing is lost.

errors-unknown = Something went wrong that we did not foresee.
errors-unknown-advice = Try again. If it still does not work, close { -app-name }, open it again, and tell the person who looks after this computer what you were doing.
