/** Sets of `Page` by word. */
export type PageWords = ReadonlyMap<string, number>

/** Bits of the set of classes that an English word belongs to where a page speaks. */
export const Page = {
  /** What pages speak about where they speak about themselves. */
  OF_PAGE: 1 << 0,
  /** Says little by itself: a line of page words and these alone says nothing of the world. */
  EMPTY: 1 << 1,
  /** With a word of the page it makes a line the page’s: “Hot topics of the week”. */
  HINT: 1 << 2,
  /** Who speaks to whom. */
  ADDRESSES: 1 << 3,
  /** What nobody but a page puts in a line without an end. */
  PART: 1 << 4,
  /** What pages ask their readers to do. */
  ASKS: 1 << 5,
  /** What pages call the time at which something was published or changed. */
  DATED: 1 << 6,
  MONTH: 1 << 7,
  DAY: 1 << 8,
  /** What stands for a date: yesterday. */
  NEAR: 1 << 9,
  /** What stands between the parts of a time. */
  IN_STAMP: 1 << 10,
  /** What sends the reader elsewhere: one of them makes a label of a row of page words. */
  SENDS: 1 << 11,
  /** Such a word alone, or with an article, is a label. */
  SENDS_ALONE: 1 << 12,
  /** These do in three words or more: “In the same section”, “On the topic”. */
  SENDS_IN_GROUP: 1 << 13,
  /** What such labels are made of besides. */
  IN_LABEL: 1 << 14,
  /** The name of a site’s section, with low lines for its spaces. */
  SECTION: 1 << 15,
  /** What names where a text was taken from. */
  SOURCE: 1 << 16,
  /** What a language model speaks of where it speaks of its answer. */
  OF_WORK: 1 << 17,
  /** Where pages invite readers to share and follow; of two words with a low line between. */
  NETWORK: 1 << 18,
  /** What the name of such a one in two words begins with. */
  NETWORK_HEAD: 1 << 19,
  /** An agency or label of credits, as it is glued to the caption before it. */
  CREDIT: 1 << 20,
  /** What a text on programs, markup or templates is told by. */
  CODE: 1 << 21,
  /** What one on web pages is. */
  WEB: 1 << 22,
  /** What one on advertising is. */
  ADVERTISING: 1 << 23,
  /** Announces a picture: photo. */
  MEDIA: 1 << 24,
  /** The same in another language: no newsroom that writes English puts these. */
  FOREIGN_MEDIA: 1 << 25,
  /** Who is spoken to where a site’s owner speaks to the reader about the site. */
  READER: 1 << 26,
  /** Who speaks there. */
  OWNER: 1 << 27,
  /** What is spoken about there. */
  SITE: 1 << 28,
  /** What the reader is asked or thanked for there. */
  FAVOUR: 1 << 29,
  /** Makes a paragraph a report about others. */
  REPORT: 1 << 30,
} as const
