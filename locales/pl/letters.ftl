### Słowa na dokumentach sprawy. Styl urzędowy. Nigdy wyrok: domniemana ofiara, wskaźniki z nazwy.

letters-title-referral-letter = Pismo kierujące
letters-title-case-summary = Streszczenie sprawy
letters-title-handover-note = Przekazanie sprawy
letters-title-phone-script = Plan rozmowy telefonicznej
letters-title-return-risk = Ryzyko związane z powrotem

letters-for-own-file = Do własnych akt placówki
letters-for-superior = Dla kierownictwa placówki
letters-for-statistics = Do statystyki
letters-for-service-provider = Dla organizacji pomagającej ofiarom
letters-for-police = Dla policji
letters-for-authority = Dla właściwego organu
letters-for-ministry = Dla ministerstwa spraw zagranicznych
letters-for-child-protection = Dla instytucji ochrony dzieci
letters-for-iom = Dla Międzynarodowej Organizacji do spraw Migracji
letters-for-lawyer = Dla adwokata lub radcy prawnego
letters-for-other-mission = Dla placówki innego państwa

letters-lead-referral-letter = Kierujemy do Państwa tę osobę jako domniemaną ofiarę handlu ludźmi. Prosimy kontaktować się z nią wyłącznie w sposób podany poniżej, a jeżeli go nie podano – za naszym pośrednictwem.
letters-lead-case-summary = Co wiadomo w tej sprawie i co zrobiono.
letters-lead-handover-note = Przekazujemy Państwu tę sprawę. Prosimy o pisemne potwierdzenie jej przejęcia i wskazanie osoby odpowiedzialnej.
letters-lead-return-risk = Co dotychczas wiadomo o ryzyku związanym z powrotem. O ryzyko, którego tu nie wymieniono, mogło nie paść pytanie albo może ono nie być znane. Nie znaczy to, że powrót jest bezpieczny.
letters-lead-statistics = Wyłącznie do celów liczbowych. Zestawienia, które dotyczy mniej niż pięciu osób, nie wolno publikować.
letters-not-identification = To nie jest formalna identyfikacja.
letters-competent = O tym, czy osoba jest ofiarą handlu ludźmi, rozstrzyga wyłącznie właściwy organ.
letters-return-decides = Osoba dorosła swobodnie decyduje o powrocie. W przypadku dziecka najważniejsze jest jego dobro. O pobycie, ochronie i opiece nad dziećmi decydują właściwe organy.
letters-child = Jeżeli wiek nie jest pewny, a osoba może być dzieckiem, prosimy traktować ją jak dziecko.

letters-section-contact = Kontakt
letters-section-agreement = Zgoda osoby
letters-section-person = Osoba
letters-section-safety = Bezpieczeństwo i potrzeby
letters-section-facts = Co wiadomo
letters-section-return = Powrót
letters-section-course = Co zrobiono i co dalej
letters-section-notes = Notatki

letters-part-to = Do
letters-part-from = Od
letters-part-backup = Informacji udzieli także
letters-part-asked = Prosimy o
letters-part-name = Imię i nazwisko
letters-part-safe-contact = Bezpieczny kontakt
letters-part-language = Język, tłumacz
letters-part-needs = Potrzebne teraz
letters-part-danger = Zagrożenie teraz
letters-part-risk = Ryzyko
letters-part-age = Wiek
letters-part-nationality = Obywatelstwo
letters-part-documents = Dokumenty osoby
letters-part-host = Państwo
letters-part-forms = Możliwe wykorzystywanie
letters-part-words = Co powiedziała osoba
letters-part-indicators = Zauważone wskaźniki
letters-part-return-wish = Chce wrócić
letters-part-return-risks = Zauważone ryzyka
letters-part-reception = Kto przyjmuje osobę
letters-part-notes = Notatki
letters-part-done = Zrobiono
letters-part-open = Pozostaje do zrobienia
letters-part-referred = Dane osobowe przekazano
letters-part-promised = Obiecano osobie
letters-part-refused = Odmowa (czego, czyja)
letters-part-next = Następne spotkanie
letters-part-opened = Sprawę otwarto
letters-part-state = Stan sprawy
letters-detained = Pozbawienie wolności przez organ władzy
letters-origin = Państwo pochodzenia
letters-year = Rok

letters-yes = Tak
letters-no = Nie
letters-unknown = Nie wiadomo
letters-name-by-telephone = Imię i nazwisko podaje się telefonicznie osobie odpowiedzialnej.
letters-age-adult = Osoba dorosła
letters-age-child = Dziecko (poniżej 18 lat)
letters-nationality-own = Obywatelstwo państwa wysyłającego
letters-nationality-other = Obywatelstwo innego państwa
letters-nationality-none = Bezpaństwowość
letters-state-open = Otwarta
letters-state-waiting = Oczekuje na innych
letters-state-closed = Zamknięta

letters-agreed = Osoba wyraziła { $date } zgodę na przekazanie tych informacji ({ $receiver }).
letters-agreed-what = Wolno powiedzieć
letters-agreed-purpose = Cel
letters-agreed-how = Sposób wyrażenia
letters-agreed-until = Ważna do
letters-agreed-withdraw = Osoba może w każdej chwili cofnąć zgodę. Bez nowej zgody prosimy niczego nie przekazywać dalej, chyba że wymaga tego prawo.
letters-without = Przekazano bez zgody osoby: { $reason }.
letters-reason-danger = istnieje bezpośrednie zagrożenie życia
letters-reason-child-at-risk = dziecko jest zagrożone
letters-reason-guardian-agrees = opiekun prawny dziecka wyraża zgodę
letters-agreed-nobody = Nie odnotowano zgody.
letters-receiver-service-provider = organizacja pomagająca ofiarom
letters-receiver-police = policja
letters-receiver-authority = właściwy organ
letters-receiver-ministry = ministerstwo spraw zagranicznych
letters-receiver-child-protection = instytucja ochrony dzieci
letters-receiver-iom = Międzynarodowa Organizacja do spraw Migracji
letters-receiver-lawyer = adwokat lub radca prawny
letters-receiver-family = rodzina
letters-receiver-other-mission = placówka innego państwa
letters-receiver-other-post = inna placówka tej samej służby zagranicznej

letters-group-deceptive-recruitment = Werbowanie podstępem
letters-group-coercive-recruitment = Werbowanie pod przymusem
letters-group-recruitment-by-abuse-of-vulnerability = Werbowanie z wykorzystaniem krytycznego położenia
letters-group-exploitation = Wykorzystywanie
letters-group-coercion-at-destination = Przymus w miejscu docelowym
letters-group-abuse-of-vulnerability-at-destination = Wykorzystanie krytycznego położenia w miejscu docelowym
letters-group-act = Działanie
letters-group-means = Środki
letters-group-purpose = Cel wykorzystania
letters-group-danger = Zagrożenie
letters-group-health = Zdrowie
letters-group-child = Dziecko
letters-group-blocks = Przemawia przeciw powrotowi
letters-group-postpones = Musi się zmienić przed powrotem
letters-group-measure = Do zapewnienia przed powrotem
letters-group-unknown = Jeszcze nie wiadomo

letters-script-greeting = Dzień dobry. Mówi { $from }. Dzwonię w sprawie osoby, która może być ofiarą handlu ludźmi.
letters-script-anonymous = Proszę o poradę i nie podam dziś nazwiska.
letters-script-agreed = Osoba zgodziła się na tę rozmowę z Państwem.
letters-script-without = Dzwonię bez zgody osoby i wyjaśnię dlaczego.
letters-script-number = Numer
letters-script-source = { $number } (źródło: { $date })
letters-script-undated = { $number } (źródło bez daty)
letters-script-local = Poprawiono tutaj: { $date }
letters-script-own = Własny kontakt, zapisano tutaj: { $date }
letters-script-local-number = numer: { $number }
letters-script-local-hours = godziny: { $hours }
letters-script-local-called = dzwoniono: { $date }
letters-script-local-works = działa
letters-script-local-no-answer = już nie odpowiada
letters-script-local-changed = wpis od tego czasu się zmienił: należy porównać
letters-script-local-old = starsze niż 18 miesięcy: najpierw sprawdzić
letters-script-say = Należy powiedzieć tylko to
letters-script-ask = Należy zapytać
letters-script-ask-place = Czy jest dziś bezpieczne miejsce?
letters-script-ask-next = Co będzie dalej i kiedy?
letters-script-ask-who = Kto jest odpowiedzialny i pod jakim numerem można się skontaktować?
letters-script-ask-cost = Ile to kosztuje i czy osoba musi składać zeznania na policji?
letters-script-close = Proszę kontaktować się z tą osobą tylko we wskazany przeze mnie sposób albo za moim pośrednictwem. Dziękuję.
letters-script-name = Nazwisko można podać dopiero wtedy, gdy wiadomo, z kim się rozmawia, i tylko jeżeli tak uzgodniono lub wymaga tego bezpieczeństwo.
letters-script-write-own = Nasz numer sprawy
letters-script-write = Należy zapisać
letters-script-write-who = Rozmowa z, godzina
letters-script-write-number = Ich numer sprawy
letters-script-write-promised = Co obiecano

letters-typed-in = Własne słowa pracownika placówki podano w języku, w którym je zapisano: { $language }.
letters-handbook-english = Nazwy wskaźników i kroków podano po angielsku.
letters-confidential = Prosimy o zachowanie poufności. Przekazać osobiście lub w formie zaszyfrowanej. W temacie wiadomości podać tylko numer sprawy, nigdy nazwisko.
letters-erase-by = Zniszczyć do dnia { $date }
letters-erase-when-done = Zniszczyć, gdy nie będzie już potrzebne.
letters-page = Strona { $page } z { $pages }
letters-officer = Pracownik placówki
letters-received-by = Odbiorca, godzina
letters-date = { $month ->
    [1] { $day } stycznia { $year } r.
    [2] { $day } lutego { $year } r.
    [3] { $day } marca { $year } r.
    [4] { $day } kwietnia { $year } r.
    [5] { $day } maja { $year } r.
    [6] { $day } czerwca { $year } r.
    [7] { $day } lipca { $year } r.
    [8] { $day } sierpnia { $year } r.
    [9] { $day } września { $year } r.
    [10] { $day } października { $year } r.
    [11] { $day } listopada { $year } r.
   *[12] { $day } grudnia { $year } r.
}
