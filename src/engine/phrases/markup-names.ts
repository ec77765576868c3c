import type { MarkupNames } from '../language/markup.ts'

/** Names by which markup that stands as text is recognized. The build puts them into its tables. */
export const MARKUP_NAMES: MarkupNames = {
  // Elements that news pages are written in. “<s>” is left out: it is a tokenizer's mark.
  elements:
    'a|abbr|article|aside|b|blockquote|br|button|caption|center|cite|div|em|embed|fieldset|figcaption|figure|font|footer|form|' +
    'h[1-6]|header|hr|i|iframe|img|input|ins|li|link|main|meta|nav|noscript|object|ol|p|picture|script|section|small|source|span|' +
    'strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|tr|u|ul|video',
  // Shortcodes of WordPress and its common builders and plugins; others are known by their underscore or attributes.
  shortcodes:
    'caption|gallery|embed|video|audio|playlist|ad|ads|adsense|toc|quads|wp_ad|youtube|vimeo|tweet|twitter|instagram|' +
    'facebook|soundcloud|dailymotion|contact-form-7|contact-form|gravityform|rev_slider|layerslider|smartslider3|shortcode|' +
    'newsletter|mailpoet|jetpack|wpdiscuz|adrotate|the_ad|advads|elementor-template|poll|button|dropcap|pullquote|read|readmore|' +
    'more|divider|row|column|columns|section|accordion|toggle|tab|tabs|icon|b|i|u|img|url|quote|center|size',
  // “[more]”, “[read]”, “[b]”
  english:
    'ad|ads|audio|video|more|read|button|row|column|columns|section|toggle|tab|tabs|icon|poll|newsletter|facebook|twitter|' +
    'divider|accordion|b|i|u|img|url|quote|center|size',
}
