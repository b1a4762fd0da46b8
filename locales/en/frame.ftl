### The frame around every screen: side bar, top bar, notices at opening, list of shortcuts.

## Side bar

# Name of the side bar for screen readers.
frame-nav = Main
frame-start = Start
frame-handbook = Handbook
frame-checklists = Checklists
frame-contacts = Contacts
frame-settings = Settings
# $language (String) the language of the interface in its own name
frame-language = Language: { $language }

## Top bar

# First link of every screen for people who use the keyboard.
frame-skip = Skip to content
frame-top = Top bar
frame-history = History
frame-back = Back
frame-forward = Forward
# In the field that opens the search.
frame-search = Search handbook, signs, contacts
frame-hide = Quick hide

## Emergency numbers in the top bar

# $country (String) the host state
frame-numbers = Emergency numbers in { $country }
# Shown while no host state is chosen. A link to the settings.
frame-numbers-choose = 112 · Choose your host country
# What a number is for, after the number: “112 emergency”.
frame-service-all = emergency
frame-service-police = police
frame-service-ambulance = ambulance
frame-service-fire = fire
frame-service-other = other service
frame-service-victims = help for victims
frame-service-professionals = advice for staff
frame-service-public = hotline
frame-service-children = children
frame-service-missing-children = missing children
frame-service-crime-victims = victims of crime

## Notices and messages

# Name of the area where short messages appear, for screen readers.
frame-messages = Messages
frame-notices = Notices
frame-close = Close
frame-copied = Copied
# Shown where nothing can be copied.
frame-not-copied = Copying did not work. Select the text and copy it with Ctrl C.

## List of shortcuts

frame-shortcuts = Keyboard shortcuts
frame-shortcuts-single = Single letters, digits and signs rest while you type. You can turn them off in Settings.
# Shown instead when they are off.
frame-shortcuts-off = Single letters, digits and signs are turned off in Settings.

## A screen that could not be shown

frame-failure = This screen could not be shown
frame-not-found = There is no such screen
frame-not-found-advice = Go back, or begin again on the start page.
frame-to-start = Go to the start page
frame-try-again = Try again
