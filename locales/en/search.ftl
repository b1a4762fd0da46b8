### The search window: the field, filters, results, and what it says when nothing is found.

## The field

search-title = Search
search-field = Search the handbook, words and contacts
search-placeholder = Search handbook, words, contacts
search-clear = Clear the field
# $count (Number) results in all
search-count =
    { $count ->
        [0] Nothing found
        [one] { $count } result
       *[other] { $count } results
    }
# Shown while nothing has been typed.
search-begin = Type what you see or need: “passport”, “child”, “police”.
search-begin-tip = One or two plain words are enough. Small spelling mistakes do no harm.

## Filters

search-filters = Filters
search-parts = Part of the handbook
search-all = All
search-all-parts = All parts
search-forms = Kind of exploitation
search-all-forms = Any exploitation
search-kind-page = Handbook
search-kind-term = Words
search-kind-contact = Contacts
search-kind-question = Questions
search-kind-step = Steps
# Name of a filter for screen readers.
# $name (String) the filter, $count (Number) results that it would show
search-filter =
    { $count ->
        [one] { $name }, { $count } result
       *[other] { $name }, { $count } results
    }

## Results

search-results = Results
search-best = Best match
# $words (String) the words that were searched instead of misspelt ones
search-corrected = Showing results for “{ $words }”
# Words of a question that were understood in another language. The term is what was searched, not always a translation.
# $typed (String) the words, $language (String) own name of that language, $term (String) the term in the reader's
search-translated = “{ $typed }” ({ $language }): results for “{ $term }” are shown too
# The words were found in another language's text of this page.
# $language (String) own name of that language
search-found-in = found in its text in { $language }
# Result in another language than the reader's, for screen readers.
# $language (String) own name of the language
search-in-language = in { $language }

## While the search is being prepared, and when it fails

search-preparing = The search is being prepared. This takes a few seconds the first time.
search-preparing-tip = It goes on by itself. You can read every page meanwhile.
search-again = Try again

## Nothing found

# $text (String) what was typed
search-nothing = Nothing found for “{ $text }”
search-nothing-everywhere = We searched all pages, the list of words and the contacts.
# $country (String) name of the host country
search-nothing-country = We searched all pages, the list of words and the contacts for { $country }.
search-nothing-filtered = We searched only within the filters that you chose.
search-nothing-clear = Search everywhere
search-nothing-nearest = Nearest to it
search-nothing-tips = What helps
search-nothing-fewer = Use fewer words, or one plain word.
search-nothing-other = Use a wider word: “papers” for “residence card”.
search-nothing-english = Try the English word. Most pages exist in English.
search-nothing-contents = See the contents of the handbook

## The keys at the foot, and the promise

# Follows a key cap.
search-key-move = move
search-key-open = open
search-key-beside = open beside
search-key-filters = filters
search-private = Searches stay on this computer and are not kept

## Keys of the search window, as the list of shortcuts shows them

search-does-move = Go through the results
search-does-open = Open the result
search-does-beside = Open the result in two languages side by side
search-does-filters = Go to the filters
search-does-close = Close the search
