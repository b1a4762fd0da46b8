//! Little words: those that carry a sentence and not its matter. Someone who types "was sage ich zuerst" wants the page
//! about what to say first, and not every page with an "ich".
//!
//! The lists that libraries have were made for other texts: they hold words such as "help", "case", "work" and "alone",
//! which here are what a question is about. These are short on purpose, and written as [`fold`](super::Analysis::fold)
//! leaves a word.

/// The little words of a language; none for one that has no list.
pub(super) fn of(lang: &str) -> &'static str {
    LISTS
        .iter()
        .find(|(code, _)| *code == lang)
        .map_or("", |(_, words)| words)
}

const LISTS: &[(&str, &str)] = &[
    (
        "bg",
        " а ако без бе беше в вие ви във г да де до за и из или им има й как какво като към кой коя ли ме ми му на над не \
          него нея ни но нищо от по под при с са се си след със сме съм такъв така то той тук тя че ще я е ",
    ),
    (
        "da",
        " af at da de dem den der deres det dig din du efter ej eller en er et for fra ham han hans har have hende hendes \
          her hos hun hvad hvem hvor hvordan hvornar i ikke ind jeg kan med men mig min mod naar nar ned noget og om op \
          os over paa pa sig sin skal som til ud under var ved vi vil ",
    ),
    (
        "de",
        " ab als am an auf aus bei beim bin bis da das dass dem den der des die dies du durch ein eine einem einen einer \
          eines er es fur fuer gegen hat haben ich ihm ihn ihr ihre ihrem ihren im in ist kann mein mich mir mit nach \
          nicht noch oder sein seine sich sie sind soll uber ueber um und uns unter vom von vor war was wann wer werden \
          wie will wir wird wo zu zum zur ",
    ),
    (
        "en",
        " a about am an and any are as at be been being but by can could did do does for from get got had has have he her \
          here hers him his how i if in into is it its may me might must my nor of off on or our shall she should \
          so some than that the their them then there these they this those to too up us was we were what when where \
          which who whom whose why will with would you your ",
    ),
    (
        "et",
        " aga ei enda ega et ja jaoks ka kas kes kui kuhu kuidas kus kust ma mida mille millal minu mis mu mul ma me meie \
          nad nagu nende nii ning ole oled oleme olen oli on oma peab saab see seda selle siin siis ta tal tema teie te \
          tulen uks vi voi ule ",
    ),
    (
        "fi",
        " ei eika en et etta han hanen hanta he ja jo jonka jos joka jotka kanssa ken koska kuin kuka kun me mika miksi \
          milloin mina missa mista mita miten mutta ne niin nyt oli ole olen olla on ovat pitaa se sen sina sita tai tama \
          taman te tuo vain voi voin ",
    ),
    (
        "is",
        " a ad af af ae ekki ef eda eg ein eins eitt en er eru ert fra fyrir ga ha hafa hann hans har hef hefur hennar her \
          hja hun hvad hvar hvenaer hver hvernig i inn med mer mig min minn ne nu og okkar sem ser sig sinn sina skal til \
          um undir upp ur ut vegna vera verdur vid vid vill var thad thau theim thegar their thess thu thvi yfir ",
    ),
    (
        "lt",
        " ant apie ar arba as be bet bus buvo but del do i is ir ja jai jam jei ji jie jis jo jos jos juos kad kai kaip kam \
          kas ko kokia koks kur man mano mes mus ne nei nes nuo o pas per po prie savo su ta tai tas tu uz yra ",
    ),
    (
        "lv",
        " aiz ar arī ari bet bija bus caur del es gan ir ja jau jo ka kad kam kas kapec ko kur lai man mans mes mums nav ne \
          nevis no par pa pec pie pirms sava savu so tā ta tad tas tev ti to tos un uz vai var vins vina vinai vini vinu ",
    ),
    (
        "nb",
        " a at av da de dem den der deres det du eg ei eller en er et etter for fra ha ham han hans har hennes henne her \
          hos hun hva hvem hvor hvordan hvorfor i ikke inn jeg kan med men meg min mot naar nar ned noe og om opp oss over \
          paa pa seg sin skal som til ut under var ved vi vil ",
    ),
    (
        "pl",
        " a aby albo ale bez bo byc byl byla bylo ci co czy dla do gdy gdzie go i ich im ja jak jaki jako je jego jej jest \
          jestem jesli juz kiedy kto ktora ktore ktory ku ma mam mi mnie moj moja moze mu my na nad nas nie niego niej nim \
          o od on ona oni ono oraz po pod poza przed przez przy sa sie sobie swoj ta tak tam te tego tej ten to tu tym u w \
          we wiec z za ze ",
    ),
    (
        "ro",
        " a ai al ale am ar are as asupra au ca cand care catre ce cel cine cu cum da daca de deci din doar dupa e ea ei el \
          ele este eu fara fi fie in intre ii il imi ini isi iti la le lor lui ma mai mea meu mi nu o pe pentru prin sa sau \
          se si sub sunt te tu un una unde unei unui va vom ",
    ),
    (
        "sv",
        " alla an at att av da de dem den denna deras dess det dig din du efter ej eller en er ett fran for ha hade han hans \
          har henne hennes hon honom hos hur i in inte jag kan man med men mig min mot nar ner nagot och om oss over pa sa \
          se sig sin ska som till under upp ut vad var varfor varje vem vi vid vill ",
    ),
    (
        "uk",
        " а або але без би був була було бути в вам вас вже ви від він вона вони для до же з за зі і із іх ій її іі їх й \
          його иого як яка який які коли кого кому куди ми мене мені мій моя на над нам нас не неі ні о ось під по при про \
          с свій своє свою себе та так там те ти то той тут у хто це цей ця чи чого що щоб я є ",
    ),
];

#[cfg(test)]
mod tests {
    use super::LISTS;
    use crate::analysis::Analysis;

    #[test]
    fn every_language_has_a_list_and_what_matters_here_is_on_none() {
        for lang in Analysis::languages() {
            assert!(LISTS.iter().any(|(code, _)| *code == lang), "{lang}");
        }
        for (lang, word) in [
            ("en", "help"),
            ("en", "alone"),
            ("de", "hilfe"),
            ("sv", "hjalp"),
            ("pl", "pomoc"),
        ] {
            assert!(!Analysis::of(lang).is_little(word), "{word}");
        }
        assert!(Analysis::of("de").is_little("ich"));
    }
}
