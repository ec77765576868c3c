/**
 * Connectives that begin a sentence in a source language and are left standing before an English one, by language.
 * None is a word that begins English sentences. For the build, which puts them into its tables.
 */
export const CONNECTIVES: Readonly<Record<string, string>> = {
  es: 'sin embargo|según|además|asimismo|mientras tanto|por otra parte|por su parte|en cambio|no obstante|también|aunque|entonces|luego|pero|cuando|porque',
  pt: 'segundo|além disso|entretanto|no entanto|porém|contudo|enquanto isso|também|ainda|por sua vez|já|quando|porque|mas',
  fr: 'cependant|toutefois|selon|en outre|par ailleurs|pourtant|néanmoins|ainsi|mais|lorsque|alors|également|enfin|après|depuis|selon lui',
  it: 'tuttavia|inoltre|secondo|intanto|nel frattempo|però|infatti|invece|anche|dunque|poi|quindi|dopo|quando',
  de: 'jedoch|allerdings|außerdem|laut|zudem|dennoch|trotzdem|währenddessen|auch|aber|nachdem|während|doch|wenn|weil',
  tr: 'ancak|ayrıca|öte yandan|bununla birlikte|fakat|ama|çünkü|sonra|ve|böylece|bu arada',
  pl: 'jednak|ponadto|natomiast|według|również|tymczasem|jednakże|dlatego|kiedy|ale|oraz',
  nl: 'echter|bovendien|volgens|daarnaast|ondertussen|niettemin|maar|omdat|toen',
  ro: 'totuși|însă|de asemenea|potrivit|între timp|dar',
}
