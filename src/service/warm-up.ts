import type { Resources } from '../engine/analyses/analyses.ts'
import { check } from '../engine/check.ts'
import type { Input } from '../engine/input/source.ts'
import { completeReport } from '../render/report.ts'

/**
 * Checks a built-in article before the first request comes, so that no request pays for compiling the code.
 * Start-up is the only time for it: a Worker's CPU limit is counted by request. One round is enough: what more rounds
 * gain a request is less than they cost the start.
 */
export function warmUp(resources: Resources): void {
  const html = SAMPLE.split('\n\n').map((block) => `<p>${block.replace(' the ', ' <b>the</b> ')}</p>`)
  warmUpWith({ text: SAMPLE, format: 'text' }, resources)
  warmUpWith({ text: html.join('\n'), format: 'html' }, resources)
}

function warmUpWith(input: Input, resources: Resources): void {
  JSON.stringify(completeReport(check(input, { preview: true }, resources), input.text, { digest: '' }))
}

/** News with a few of each kind of damage, so that every rule has something to say. */
const SAMPLE = `[ad_1]

Harbour workers of Veltmar go on strike after the talksbetween both sides

VELTMAR (Agency).- Some 1.200 dockers of the port of Veltmar , in the south of the country, stopped work on Monday.The walkout follows a quarrel about wages, said the spokesman for the union, Grigori Malenkov. “We have waited two years for an answer, he told reporters.

Dockers at the gate of the port of Veltmar on Monday.ReutersPHOTO: Agency

Dockers at the gate of the port of Veltmar on Monday.

The company «Norport» replied that the the offer of 3,5 percent stands, and that it is ”open to dialogue“ . Its director, Grigory Malenkov, did not say when the next round of talks will be held (the last one ended without result. According to the ministry, [heridos] eleven people were treated for smoke inhalation after tyres were set on fire in front of the gate.

In the evening, They went home. The mayor, who had promised to mediate between the parties , called on both to come back to the table. to allow the ferries to run again before the weekend. La huelga continuará hasta el viernes y los sindicatos no descartan nuevas medidas, según ha informado la dirección del puerto.

President Vladimir Poutine was informed of the situation, said the goverment in a statment. Ships were re routed to Ansgard, 40km to the north, where there is room for ureds of containers. The&nbsp;cost of the strike is put at two million euros a day, while Poutine&#8217;s spokesman gave no figure .. Analysts say the delay will be felt in shops in {{region}} by next week.

It is not the first time that the port stands still. In 2011 a dispute over night shifts closed it for nine days, and the government of the time had to call in the army to unload medicine. The union says that nothing of the kind is planned now , but that “ all options are open ”.

(Editor's note: this article was updated at 18:40.) N. de la R.: con información de agencias.

Here is the translation of the article you requested. Sure! Note: I kept the names as they are.

Read also: Ferry company cancels all crossings

Share on Facebook Tweet WhatsApp

Leave a comment. Your email address will not be published. We use cookies to improve your experience.

Source link
`
