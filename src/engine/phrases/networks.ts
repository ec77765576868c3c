/** Where pages invite readers to share and follow, in one word; folded, as all in this file. */
export const NETWORKS: ReadonlySet<string> = new Set(
  `facebook fb twitter x telegram whatsapp instagram insta youtube linkedin tiktok viber vk vkontakte odnoklassniki ok
  pinterest reddit tumblr messenger line flipboard threads bluesky mastodon discord snapchat pocket rss max dzen zen rumble
  wechat weibo skype email mail xing gab digg stumbleupon evernote buffer livejournal signal imo koo patreon soroush eitaa rubika aparat bale kakaotalk kakaostory naver band bilibili toutiao douyin
  феисбук феисбуке твиттер твиттере телеграм телеграме телеграмм телеграмме вконтакте одноклассники одноклассниках вк ютуб
  ютубе инстаграм инстаграме дзен дзене ваибер ваибере рутубе рутуб інстаграмі феисбуці телеграмі твіттері ютубі ваибері
  واتساب فيسبوك تويتر تلغرام تيليجرام تليجرام تلجرام انستغرام انستجرام يوتيوب اكس لينكدان بنترست تيكتوك`.split(
    /\s+/,
  ),
)

/** The same in two words. */
export const NETWORKS_OF_TWO_WORDS: ReadonlySet<string> = new Set(
  `google news,google plus,google discover,yandex zen,yandex news,e mail,facebook messenger,truth social,apple news,
  whats app,you tube,tik tok,linked in,яндекс дзен,яндекс новости,google новости,google новини,google haberler,
  google noticias,google discovery,sina weibo,tencent weibo,google actualites,واتس اب,واتس اب,فيس بوك,تيك توك,جوجل نيوز,اخبار جوجل`.split(
    /\s*,\s*/,
  ),
)

/** Where a capital begins a new name: “FacebookX”, “XTelegram”, but “WhatsApp” is one. */
const JOINT = /(?<=\p{Ll})(?=\p{Lu})|(?<=^X|\p{Ll}X)(?=\p{Lu}\p{Ll})/u
const LONGEST_ROW = 80
/** “Copiar enlace”, “Enviar por correo” at the row’s end. */
const MOST_BEHIND = 3

/** Whether a line begins with names of networks that are written as one: “FacebookWhatsAppBlueskyCopiar enlace”. */
export function isNetworkRow(line: string): boolean {
  if (line.length > LONGEST_ROW || !/^\p{Lu}\S*\p{Ll}\p{Lu}/u.test(line)) return false
  const space = line.indexOf(' ')
  const parts = line.slice(0, space < 0 ? line.length : space).split(JOINT)
  let names = 0
  let at = 0
  while (at < parts.length) {
    const width = [2, 1].find(
      (count) =>
        at + count <= parts.length &&
        NETWORKS.has(
          parts
            .slice(at, at + count)
            .join('')
            .toLowerCase(),
        ),
    )
    if (!width) break
    names++
    at += width
  }
  return names > 1 && parts.length - at <= 1 && line.split(' ').length - 1 <= MOST_BEHIND
}
