import type { Pattern } from './pattern.ts'

/** What a note says, or who made it. */
export type NoteKind =
  /** The mark of a newsroom of the source language, or of its translator; half translated, too: “N. of the R.”. */
  | 'foreign'
  /** The same in English, as translation words it. */
  | 'english'
  /** Whose picture it is. */
  | 'credit'
  /** Whose text it is, too. */
  | 'agency'
  /** Who translated or edited it. */
  | 'staff'

const NOTES: Readonly<Record<NoteKind, string>> = {
  foreign: `
(ndlr|n d l r|nde|nda|ndt|n d e|n d a|n d t|ndla|note de la rédaction|note de l'éditeur|note du traducteur|note de la redaction)
(ndr|n d r|nota della redazione|nota del redattore|nota di redazione|nota del traduttore|n d t)
(n de la r|n de r|n de la redacción|nota de la redacción|nota del editor|nota de redacción|n del e|n de e|n del t|nota del traductor|n de la e|n del r|ndr|n de red)
(n da r|n do e|n do t|nota da redação|nota do editor|nota da redacção|nota do tradutor|n da red|n d r)
(anm d red|anm d redaktion|anm der red|anm der redaktion|anmerkung der redaktion|anmerkung d red|anm red|d red|die redaktion|red anm|anm d verf|anm d übers|anm d ü|anm des autors|anmerkung des übersetzers)
(прим ред|прим редакции|примечание редакции|примеч ред|от редакции|прим редактора|прим автора|прим пер|примечание редактора|прим переводчика|примечание автора|ред)
(прим ред|прим редакції|примітка редакції|від редакції|примітка редактора|прим авт)
(editörün notu|editör notu|ed n|yayıncının notu|çevirmenin notu|ç n|yazı işleri notu)
(red note|przyp red|przyp tłum|pozn red|n red|nota red|nota redacției|n red|vert red)
(note|n|remark|comment|rem|anm|anmerkung|nota|not) (d|der|de|of|from|by|du|da|do|del|della|of the|from the|by the|de la) (red|redaktion|redaction|rédaction|redacción|redazione|redação|r|e|ed|t|tr|ed staff|newsr|redact)
(n|nt) (of|from|by) [the] (r|e|t|ed|editor|editors|editorial staff|editorial office|redaction|translator|newsroom)
(note|remark|comment) (ndlr|red|redaktion|redaction|d red|editörün|редакции|ред)
(red|redaktion|rédaction|redacción|ред) (note|remark|comment|ed)
(approx|approximate|примерно) (red|ed|edit|transl|trans|author|redaction|edition)
(ملاحظة المحرر|ملاحظة من المحرر|تنويه من المحرر|المحرر)
`,
  english: `
(editor's|editors'|editor|editorial|ed|eds|edition's|redaction's|edit|desk's|publisher|redaction|redactor's|newsroom|editorial office|editorial board|editorial staff|publisher's|author's|reporter's) (note|notes|remark|remarks|comment|annotation|explanation|clarification|addition)
(note|notes|remark|remarks|comment|annotation|explanation|clarification|addition) (of|from|by) [the] (editor|editors|editorial office|editorial board|editorial staff|editorial team|newsroom|redaction|writing|editing|publisher|editorial department|drafting)
(translator's|translators'|translator) (note|notes|remark)
(note|notes|remark) (of|from|by) [the] translator
(editor|ed|eds|approx ed|approx editors|approx editorial|editor's|translator|edit note|note ed|author's|approx ed note|ca ed|approx edit|approx editor|red|ed note|tn|t n|editorial|translator's)
(the|our) (editorial staff|newsroom|editorial office|editors)
`,
  credit: `
(photo|image|picture|photograph|video|illustration|graphic|foto|file photo) (credit|credits|courtesy|by|caption|source|from) […]
(credit|credits) (photo|image|photos|images) […]
`,
  agency: `
with (afp|reuters|ap|dpa|efe|ansa|tass|agencies|news agencies|agency|ria novosti|interfax|anadolu|aa|lusa|xinhua|wires|agency reports|the agencies|inputs from *|agency inputs|information from afp|material from *|material from the *|agencies' information|europa press) [and *]
with (afp|reuters|ap|dpa|efe|ansa) (afp|reuters|ap|dpa|efe|ansa|and) [*]
(with|based on|from|according to) (information|materials|reports) (from|of|by) (afp|reuters|ap|dpa|efe|ansa|tass|the agencies|agencies|news agencies|europa press|wires) [and *]
(source|sources) : [*] (agencies|agency|news agencies)
(avec|con|com|mit) (afp|reuters|ap|dpa|efe|ansa|agencias|agences|agences de presse|agências|agenturen|agenzie)
`,
  staff: `
(translated|translation) (by|from * by) *
(edited|editing|adapted) by *
(translator|editor|editing|adaptation|redactor|translation) : *
(traduit|traducido|tradotto|traduzido|übersetzt) [de *] (par|por|da|von) *
(перевод|переклад) *
`,
}

/** All patterns with their kinds. */
export const NOTE_PHRASES: readonly (readonly [Pattern, NoteKind])[] = Object.entries(NOTES).flatMap(
  ([kind, list]) =>
    list
      .trim()
      .split('\n')
      .map((pattern) => [pattern, kind as NoteKind] as const),
)
