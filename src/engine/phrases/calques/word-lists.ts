/** Lists of words that patterns name; see pattern.ts. */
export const WORD_LISTS: Readonly<Record<string, string>> = {
  Day: 'monday tuesday wednesday thursday friday saturday sunday',
  When: 'monday tuesday wednesday thursday friday saturday sunday yesterday today',
  Month: 'january february march april may june july august september october november december',
  /** Who holds an office or speaks for one. */
  Person:
    'minister president chancellor premier governor mayor secretary spokesman spokeswoman spokesperson director chairman ' +
    'chairwoman chair head chief leader deputy senator prosecutor judge general commander ambassador commissioner ' +
    'coach captain manager lawyer expert analyst official officer rector bishop politician economist',
  /** Who people are to the police. */
  Human: 'man woman boy girl person youth teenager driver pedestrian citizen resident suspect victim',
  /** Bodies that announce things. */
  Body:
    'ministry government presidency parliament senate company police army prosecution secretariat committee commission ' +
    'agency department embassy administration council union court club federation organization organisation institute ' +
    'service authority association party',
  Said: 'said announced stated declared added explained stressed emphasized emphasised confirmed told reported noted warned',
  Says:
    'said says told tells announced announces stated declared explained stressed emphasized emphasised confirmed reported ' +
    'warned warns called calls condemned condemns denounced rejected rejects denied demanded demands insisted criticized ' +
    'criticised expressed urged urges summoned assured indicated specified affirmed recalled ' +
    'reacted responded protested accused accuses',
  Daypart: 'morning afternoon evening night',
  /** What is held, not done or made. */
  Gathering:
    'meeting event concert conference ceremony workshop seminar summit forum congress festival rally march demonstration ' +
    'session hearing tournament fair exhibition celebration vigil',
  /** What is carried out. */
  Undertaking:
    'investigation inquiry study survey inspection search audit raid operation campaign exercise analysis autopsy',
}
