import { disagreementsIn } from '../analyses/grammar/agreement/agreement.ts'
import type { Disagreement } from '../analyses/grammar/agreement/disagreement.ts'
import { grammar } from '../analyses/grammar/grammar.ts'
import { defineRule, type RuleRepair } from './rule.ts'

export const agreement = defineRule<Disagreement, 'document'>({
  id: 'agreement',
  category: 'agreement',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'Words that do not agree in number, or an article that does not fit the next word’s sound.',
    why: 'Other languages count what English does not (informations), mark the number at another word, or have one article for all sounds.',
    wrong: [
      'Many expert believe it.',
      'The service received many informations about the attack.',
      'Because of this measures, the shops were closed.',
      'Presidents Macron said that he would come.',
      'It is an issue that she have taken up before.',
      'Pensions was raised, and the shops closed.',
      'The state has sold the harbour two years ago.',
      'It is open to whoever have a ticket.',
      'She has lived there since the 2016, with her son.',
      'The ferry sails to Bahamas in June.',
      'The song ended with loud applauds.',
      'The wall is 30 meter long.',
      'Germany and France has agreed on the plan.',
      'They did not had any money.',
      'He has trained hundred of dancers.',
      'The player’s are tired of waiting.',
      'One of the five prisoners have escaped.',
      'The pilot said he don’t fly at night.',
      'These luggages were lost.',
      'Here is the main rules of the game.',
      'No one have seen the ship.',
      'The iron was kept for pregnant woman.',
      'It is the most biggest mine in the valley.',
      'These lamps do not dying in the cold.',
    ],
    right: [
      'All this affects what people pay, and this limits who may sail. This influences how they vote.',
      'The team are sure that the government have the money.',
      'It was a five man team, and the three judge panel saw these police officers.',
      'He won a 200 metres and a 20 minutes’ race. The plan has support by a majority, and we have hope the rain ends.',
      'He insulted the workers, which was wrong.',
      'It is the number two driver’s car, and not the two brother’s.',
      'The sources who asked not to be named left. Marks and Spencer has closed, and others said so.',
      'A hundred metre sprint. The top two players. Both hospital and school are closed. The few left in anger.',
      'The letter went from donor to patient. This type of student is rare. It costs ten euros per person.',
      'All the tourist saw was fog. No one wishes it. Formula One drivers met. Both home and office are shut.',
    ],
    falseAlarms: [],
    missed: ['What worries the doctors are the lack of oxygen.'],
  },
  messages: {
    plural: 'After “{0}” a plural is expected, and “{1}” is a singular.',
    singular: 'After “{0}” a singular is expected, and “{1}” is a plural.',
    mass: '“{1}” is not counted in English, so that “{0}” does not stand before it.',
    'false-plural': '“{0}” has no plural in English.',
    'plural-verb': 'The subject “{0}” is a plural, and the verb “{1}” a singular.',
    'singular-verb': 'The subject “{0}” is a singular, and the verb “{1}” a plural.',
    article: '“{0}” does not fit the sound with which “{1}” begins.',
    compound: 'Joined to a number before a noun, “{1}” stands in the singular.',
    definite: '“{1}” has no article in English.',
    determiners: 'Behind “{0}” no “{1}” stands: either belongs to the noun, and not both.',
    bare: '“{1}” has an article here.',
    owner: 'No apostrophe makes a plural: “{1}” names an owner, and nothing follows that is owned.',
    other: '“Others” stands alone: before “{1}” English has “other”.',
    both: '“{0} {1}”: one of the two is enough.',
    object: '“{1}” is a subject: after “{0}” another form stands.',
    hundreds: '“{0}” has an “-s” before “of”, where no number says how many.',
    people: '“{0}” names people; before “{1}” the adjective has no plural.',
    'plural-twice': '“{1}” has a plural’s -s, which its plural does not need.',
    thing: '“{1}” stands for persons: of a thing English has “which” or “that”.',
    that: 'Behind a comma English has “which” for “{1}”, and “who” of persons.',
    relative: '“{1}”: of persons English has “who”, and “whom” after a preposition.',
    to: 'Between “{0}” and “{1}” a “to” is missing.',
    base: 'After “{0}” a verb has its base form; “{1}” is another.',
    participle: 'After “{0}” a verb is a participle; “{1}” is another form.',
    passive: '“{1}” is no passive in English, so that “{0}” does not stand before it.',
    past: '“{0} {1}”: with a time that is over English has the simple past.',
    comparative: '“{1}” says “{0}” by itself.',
    short: '“{1}” is compared by its ending in English, not by “{0}”.',
    title: '“{0}” is a plural, and only one name follows: “{1}”.',
  },
  *detect(document, { analyses }) {
    const words = analyses.get(grammar)
    for (const sentence of document.sentences) {
      const { kind } = document.blocks[sentence.block]
      const running = kind === 'paragraph' || kind === 'list' || kind === 'caption'
      if (running || (kind === 'headline' && words.isDamaged()))
        yield* disagreementsIn(analyses, words, sentence)
    }
  },
  explain: ({ kind, first, second }) => ({ id: kind, arguments: [first, second] }),
  repairs: ({ evidence: { kind, edits } }) =>
    edits.map((one): RuleRepair => ({ edits: [one], trust: kind === 'article' ? 'safe' : 'likely' })),
})
