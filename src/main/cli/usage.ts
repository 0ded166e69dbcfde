/** What the command line can do, for people. */
export const usage = `Användning:
  klubba new FIL                            ny, tom nämnd
  klubba import FIL DATA.json [--replace]   läser in en öppen fil i en tom nämnd (--replace: i stället för innehållet)
  klubba export FIL DOKUMENT [--id ID | --meeting DATUM | --year ÅR [--period PERIOD]] [--out MAPP]
                                            skapar dokumentet eller dokumenten och skriver ut var de ligger
  klubba export FIL --json [--out MAPP]     hela nämnden som öppen fil, på standard ut eller i mappen
  klubba check FIL [--json]                 kontrollerar filen
  klubba commands [--json]                  alla kommandon, med JSON Schema för vad de tar emot
  klubba documents [--json]                 namnen på de dokument som export tar
  klubba call FIL KOMMANDO [JSON | -]       kör ett kommando och skriver ut svaret som JSON (-: läser från standard in)

  --as NAMN   vem som gör ändringen (annars den som har valts på datorn)
  --help      visar detta

I JSON skrivs innehåll (bytes) som {"$base64": "…"}. Svar skrivs på standard ut och meddelanden på standard fel.
Utgångskoder: 0 gick bra, 1 ett fel, 2 fel användning.
`;
