import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Polish pages that was left untranslated. */
export const POLISH: FurniturePhrases = {
  language: 'pl',
  lines: {
    comments: {
      sure: `
(dodaj|napisz|zostaw|skomentuj|wyślij|zobacz|pokaż|czytaj|wszystkie|przeczytaj) [swój|pierwszy|ten|wszystkie|więcej|nowy] (komentarz|komentarze|komentarzy|odpowiedź|opinię|artykuł) [anuluj odpowiedź]
(anuluj pisanie odpowiedzi|anuluj odpowiedź|brak komentarzy|bądź pierwszy|komentowanie wyłączone|komentarze są wyłączone|dołącz do dyskusji|weź udział w dyskusji) […]
twój adres (e-mail|email) nie zostanie opublikowany […]
(zaloguj się|musisz się zalogować|zarejestruj się) (aby|żeby|by) …
komentarze [:] #
`,
      place: `(komentarze|komentarz|# komentarze|# komentarzy|odpowiedz|skomentuj|dyskusja|opinie|imię)`,
    },
    cookies: {
      sure: `
(ta strona|nasza strona|nasz serwis|serwis|strona|ten serwis) (używa|korzysta|wykorzystuje) [z] (cookies|plików cookies|plików cookie|ciasteczek) […]
(używamy|korzystamy) [z] (cookies|plików cookies|plików cookie|ciasteczek) […]
(akceptuję|zaakceptuj|akceptuj|odrzuć) (wszystkie|wszystko|cookies|i przechodzę do serwisu) […]
(polityka|ustawienia) (prywatności|cookies|plików cookies|cookie)
`,
      place: `(regulamin|rodo|akceptuję|zgadzam się|przejdź do serwisu|zasady)`,
    },
    share: {
      sure: `
(udostępnij|podziel się|poleć|wyślij|tweetnij|podaj dalej) [artykuł|ten|to|na|przez|ze|w|znajomym|z|mailem|e-mailem] [artykuł|na|wpis|znajomymi|mediach społecznościowych] [@] [@]
(skopiuj|kopiuj) (link|adres|adres url) […]
(wydrukuj|drukuj) [artykuł|stronę]
(dodaj|zapisz) [artykuł] (do|w) (ulubionych|zakładek|zapisanych|schowka) […]
`,
      place: `(udostępnij|udostępnienia|drukuj|polub|lubię to|wyślij|zapisz|podziel się)`,
    },
    follow: {
      sure: `
(obserwuj|polub|śledź|dołącz do|znajdziesz|subskrybuj|odwiedź) (nas|nasz|naszą|nasze|naszej) [*] (na|w|w serwisie) (@|facebooku|twitterze|instagramie|youtubie|wiadomościach|wiadomości google|whatsappie) […]
(jesteśmy|więcej informacji|bądź na bieżąco|bądź z nami) (na|w) (@|facebooku|twitterze|instagramie) […]
(relacja na żywo|oglądaj na żywo|śledź na żywo) […]
`,
      place: `(obserwuj|obserwuj nas|śledź nas|media społecznościowe|na żywo)`,
    },
    newsletter: {
      sure: `
(zapisz się|zapisz|subskrybuj|zamów|otrzymuj) [się] (do|na|nasz|codzienny|najważniejsze) [nasz|naszego|naszym|darmowy|bezpłatny] (newsletter|newslettera|newsletterem|biuletyn|biuletynu|powiadomienia|wiadomości) […]
(podaj|wpisz) (swój|adres|twój) (e-mail|email|adres e-mail) […]
`,
      place: `(newsletter|powiadomienia|rejestracja)`,
    },
    account: {
      sure: `
(tylko|wyłącznie|artykuł|treść|treści) (dla|tylko dla|dostępny dla|dostępna tylko dla) (prenumeratorów|subskrybentów|abonentów|zalogowanych) […]
(masz już|posiadasz już|masz) (konto|subskrypcję|prenumeratę|dostęp) (zaloguj|zaloguj się) […]
(kup|wykup|zamów) (dostęp|subskrypcję|prenumeratę) […]
`,
      place: `(zaloguj|zaloguj się|prenumerata|subskrypcja|moje konto|konto|logowanie)`,
    },
    related: {
      heading: `
(czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|polecamy) (też|także|również|więcej|dalej)
(podobne|powiązane|polecane|najnowsze|ostatnie|popularne|najpopularniejsze|inne|pozostałe) (artykuły|wiadomości|tematy|wpisy|materiały|informacje|treści|newsy)
(najczęściej|najchętniej) (czytane|oglądane|komentowane)
(może cię|mogą cię|to może cię|może cię też|może cię również) (zainteresować|zainteresuje|zainteresować również)
(polecamy|polecane|w temacie|na ten temat|więcej na ten temat|więcej o|warto przeczytać|nie przegap|zobacz również|zobacz także|zobacz też|czytaj więcej na ten temat|redakcja poleca|warto wiedzieć)
`,
      sure: `
(czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|polecamy|polecane|więcej|czytaj więcej) [też|także|również|więcej] : …
(czytaj|przeczytaj|zobacz|obejrzyj) (też|także|również) …
(czytaj|zobacz|pokaż|wczytaj|przeczytaj) (więcej|dalej|całość|cały artykuł|galerię|wszystkie|wszystko) […]
(więcej informacji|czytaj artykuł|dowiedz się więcej|rozwiń) […]
(poprzedni|następny|poprzednia|następna) (artykuł|wpis|strona|wiadomość) […]
(nawigacja wpisu|zobacz wpisy)
`,
      place: `(więcej|dalej|wstecz|poprzedni|następny|poprzednia|następna|wiadomości|aktualności|wideo|zdjęcia|na topie)`,
    },
    advertisement: {
      sure: `
(reszta|dalsza część|ciąg dalszy|dalszy ciąg) [artykułu|tekstu|materiału] (poniżej|pod) [*]
(reklama|reklamy|materiał sponsorowany|artykuł sponsorowany|materiał partnera|materiał reklamowy|materiał promocyjny|koniec reklamy|ogłoszenie|ogłoszenia|treść sponsorowana|autopromocja)
(dalsza|dalszy|ciąg|dalszą) (część|ciąg|dalszy) [artykułu|tekstu|materiału|wiadomości] (pod|poniżej|za|znajduje się|po) [*] 
(pozostała|dalsza) część [artykułu|tekstu|materiału] (pod|poniżej) [materiałem|reklamą|wideo|*]
`,
    },
    source: {
      sure: `
(link do źródła|oryginalny artykuł|kliknij tutaj|kliknij) (tutaj|aby|żeby|źródła|artykuł) […]
(link do źródła|źródło artykułu|artykuł źródłowy)
`,
      place: `(źródło|źródła)`,
      tail: `(źródło|źródła|źródło zdjęcia|na podstawie) : …`,
    },
    copyright: {
      sure: `
[(©|copyright|#) [*]] (wszelkie|wszystkie) prawa zastrzeżone […]
(kopiowanie|przedruk|rozpowszechnianie) [*] (zabronione|zabroniony|zastrzeżone|wymaga) […]
`,
    },
    author: {
      sure: `([od] redakcja|od redakcji|o autorze|wszystkie artykuły autora|więcej artykułów autora|zobacz wszystkie artykuły autora|inne artykuły autora)`,
      place: `(autor|autor : …|autorka : …|tekst : …|opracowanie : …|opr *|oprac *)`,
    },
    tags: {
      sure: `(tagi|słowa kluczowe|tematy|kategorie|kategoria|temat|dział|tag) : …`,
      place: `(tagi|tematy|kategorie|kategoria|słowa kluczowe|działy|region)`,
    },
    gallery: {
      sure: `
(galeria|zobacz|pełna|otwórz) (zdjęć|galerię|zdjęcia|galeria|wideo|film|galerię zdjęć|materiał wideo) […]
(powiększ|pokaż) (zdjęcie|obraz|na pełnym ekranie) […]
(fot|foto|zdjęcie|zdjęcia) (ilustracyjne|poglądowe|archiwalne|archiwum|illustracyjne|symboliczne) […]
`,
      place: `(galeria|zdjęcia|wideo|film|fot *|foto : …|zamknij|fot : …|zdjęcie : …)`,
    },
    pages: {
      sure: `(powrót do (strony głównej|góry|listy|artykułu)|wróć do (strony głównej|listy|artykułu)|przejdź do (treści|strony głównej|menu)|strona główna : …|jesteś tutaj : …|mapa strony|do góry|na górę)`,
      place: `(strona główna|menu|szukaj|kontakt|o nas|powrót|wróć|redakcja|reklama u nas)`,
    },
    app: { sure: `(pobierz|zainstaluj|ściągnij) (naszą|aplikację|nasza) [aplikację] […]` },
    counter: {
      sure: `
(czas czytania|przeczytasz w|ten tekst przeczytasz w|czas potrzebny na przeczytanie) [:] [ok|około] # [min|minuty|minut|minutę] […]
# (min|minuty|minut) czytania
(wyświetleń|odsłon|liczba wyświetleń|odsłony|wyświetlenia) [:] #
# (wyświetleń|odsłon|wyświetlenia)
(oceń|twoja ocena|ocena) (artykuł|ten artykuł|tekst) […]
`,
    },
    listen: { sure: `(posłuchaj|odsłuchaj|wysłuchaj) (artykułu|tego artykułu|tekstu|artykuł) […]` },
    feedback: {
      sure: `
(zgłoś|znalazłeś|widzisz|zauważyłeś) [nam] [w tekście] (błąd|błędy|literówkę|naruszenie|nadużycie) […]
(masz|chcesz|widziałeś|jesteś świadkiem) [dla nas|coś|ciekawy|ważnego|*] (temat|informację|zdjęcia|ciekawego) (napisz|wyślij|daj znać|skontaktuj się) […]
(napisz|skontaktuj się|wyślij) (do nas|z nami|do redakcji|z redakcją|do autora) […]
`,
    },
    support: { sure: `(wesprzyj|wspieraj|wspomóż) (nas|nasz|naszą|redakcję|niezależne) […]` },
    translation: {
      sure: `(przetłumaczono|tłumaczenie) (automatycznie|automatyczne|za pomocą|przez google) […]`,
    },
  },
}
