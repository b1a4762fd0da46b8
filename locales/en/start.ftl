### The first screen: what is happening, emergency numbers, the way back to a page.

start-title = What is happening?
start-lead = Choose what is closest. You can change your mind; nothing leaves this computer.
# The one large button of the first tile.
start-two-minutes = Open two-minute view
start-as-page = Read as a page
# Leads to the first screening.
start-quick-check = Quick check

## Emergency numbers of the host state

# $country (String) the host state
start-emergency = Emergency in { $country }
start-all-contacts = All contacts
start-no-host = Emergency numbers
start-no-host-why = Choose the country where you work, and its numbers stay in sight on every screen. In danger to life, call 112: it works in all countries of the European Union and in most around it.
start-choose-host = Choose the host country
# What a number is for.
start-service-all = Police, ambulance, fire
start-service-police = Police
start-service-ambulance = Ambulance
start-service-fire = Fire and rescue
start-service-other = Other service
start-service-victims = Help for victims of trafficking
start-service-professionals = Advice for professionals
start-service-public = Hotline on human trafficking
start-service-children = Helpline for children
start-service-missing-children = Missing children
start-service-crime-victims = Support for victims of crime

## The way back

start-continue = Continue
# $number (String) the number of a page, such as “4.2”
start-chapter = Handbook, chapter { $number }
start-bookmarks = Bookmarks
start-no-bookmarks = Pages that you mark while reading appear here.
