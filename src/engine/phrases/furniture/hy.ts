import type { FurniturePhrases } from './kinds.ts'

/** Furniture of Armenian pages that was left untranslated. */
export const ARMENIAN: FurniturePhrases = {
  language: 'hy',
  lines: {
    related: {
      heading: `((այլ|նման|վերջին|առնչվող|թոփ|գլխավոր) (նորություններ|լուրեր|նյութեր)|լրահոս|ամենաընթերցված|կարդացեք նաև|կարդալ նաև)`,
    },
    share: { sure: `(կիսվել […]|տարածել)` },
    follow: { sure: `(հետևեք մեզ […])` },
    comments: { sure: `(մեկնաբանություններ […]|թողնել մեկնաբանություն)` },
    pages: { place: `(գլխավոր|որոնում|կապ)` },
  },
}
