import type { FurniturePhrases } from './kinds.ts'

/** What pages call what they print, as machine translation words it. */
const ARTICLE =
  'article|text|news|story|material|post|publication|page|content|note|item|entry|report|interview|column|information|piece|video|photo'
const ARTICLES =
  'articles|texts|news|stories|materials|posts|publications|contents|content|notes|items|entries|reports|interviews|columns|videos|works'
const EDITORS =
  'editor|editors|editorial office|editorial staff|editorial board|editorial team|editorial department|newsroom|redaction|editorial'
const SENT =
  '(news|photo|photos|video|videos|photos and videos|story|stories|topic|information|message|question|questions|tip|tips|idea|material|materials)'
const MISTAKE = 'error|mistake|typo|inaccuracy|misprint|bug|typing error|errors|mistakes|typos|inaccuracies'
const CHANNEL = 'channel|channels|group|page|community|chat|account|public page|bot|profile|telegram channel'
const HERE =
  'here|below|at the link|via the link|by the link|by link|by clicking the link|by clicking on the link|at this link|on this link|in this link|at the following link|in the following link|at the link below|in our article|in our material|in our publication|on our website|on our site|in our gallery|in the gallery|in the photo gallery|in our app'
const LANGUAGE =
  'english|spanish|french|portuguese|italian|german|russian|ukrainian|turkish|arabic|persian|farsi|polish|chinese|japanese|korean|romanian|greek|hebrew|serbian|croatian|kurdish|armenian|georgian|azerbaijani|kazakh|dutch|catalan|another language|other languages'

/** Furniture of pages in other languages as machine translation words it, and that of content systems which do so. */
export const ENGLISH_OF_TRANSLATION: FurniturePhrases = {
  language: 'en',
  lines: {
    comments: {
      sure: `
[all] comments (are|will be) (moderated|checked|reviewed|filtered) …
(your|the|readers|user|all) (opinion|opinions|comment|comments|message|messages|review|reviews) (will be|are|is) [only] (published|displayed|posted|shown) (after|upon) [the|its|their] [being] (approval|moderation|review|approved|verification|checked|confirmation) […]
(comments|messages|opinions) [that|which] (containing|contain|with) (insults|insult|offensive|slander|obscene|profanity) [*] not be published […]
comments will be published after …
how (satisfied|happy|pleased) are you with [the|our|this] (${ARTICLE}|site|portal|service)
(what is|what's|give|share|write|leave|tell|express) [us] your opinion [on|about] [this|it|this topic|the topic|the article]
(rules|standards|norms|policy|terms|conditions) (of|for|on) [the] (participation|comments|commenting|discussion|use of comments)
[the] comments (are|have been) (closed|open|available|reserved) (for|to) …
(your|readers'|readers) (opinion|opinions|voice|view|comment) (counts|matters|count|is important to us|interests us) […]
(your|what is your) reaction to (this|the) (${ARTICLE})
# (comments|comment)
(number of comments|comments|all comments|total comments|comment count|comments to the (${ARTICLE})|comments on the (${ARTICLE})) : #
all comments #
(there are|there is|there were) no (comments|comment|reviews|replies) [yet|so far|here|for this *|on this *|to this *] [be the first …|be first|be the first|you can be …|leave …|write …]
no (comments|reviews) (yet|so far) […]
(write|tell us|tell|share|leave|express|discuss|say|post|put) [us] [it|this|about it|about this|your opinion|your thoughts|your comments|your comment|your view|your views|your experience|your opinions|what you think] (in|on|under|below in) [the] (comments|comment section|comments section|forum|comment box|comment) […]
(what do you think|do you agree|what is your opinion|what's your opinion|and you|how do you feel) [*] (write|tell|share|comment|leave|discuss|let us know|join|participate) […]
(comment|comments) (on|to|under) (the|this) (${ARTICLE})
(give|tell|send|write|share|leave|express|add) [us] (your|an|a) (opinion|comment|view|thoughts|impression|review|assessment) [about|on|of|to|here|below|in] […]
(enter|login|log in|sign in|authorize|authorise|register|connect|log on) [or register|or log in|or sign up] to (comment|reply|vote|rate|leave|write|post|participate) [a|your|in] [comment|comments|reply|review|opinion|discussion|the discussion]
to (leave|write|post|add|send|make|publish) [a|your] (comment|comments|review|reply|opinion) [you|please|it is|first] (must|need|have|log|login|register|sign|authorize|enter|required|necessary|should) […]
to (be able to|be able|comment|vote|reply) [to] [comment|reply|vote|rate|on this article] [you|please|it is] (must|need|have|log|login|register|sign|authorize|enter|required|necessary|should) […]
you (need|have|must|should) [to] [be] (log in|login|logged in|register|registered|sign in|authorized|authorised|enter|log|connected) [*] to (comment|reply|leave|write|vote|post|rate|participate) […]
(only|just) (registered|authorized|authorised|logged in) (users|readers|members|visitors) (can|may) (comment|write|leave|post|vote|participate) […]
comments (are|have been|to this article are|on this article are) (closed|disabled|turned off|switched off|blocked|unavailable) [for *|on this *|to this *|here|now|for this article]
[the] (commenting|comment function|comments section|comment section|comment form|discussion) [for this article|on this article|of this article] (is|has been) (closed|disabled|turned off|switched off|unavailable|deactivated|currently) […]
(discuss|debate|comment) (on|in) [the|our] (forum|telegram|chat|@)
(please|dear readers|dear users|dear reader) [*] (comments|comment|commenting|insults|offensive|rules of) …
(tell|write) us (what you think|your opinion|your view|how you like it|what you thought) […]
(rules|terms) (for|of) (commenting|comments|publishing comments|communication on the site)
[the|all|any|legal] [legal] (responsibility|liability) (for|of) [the] comments (belongs|lies|rests|is) […]
comments (are not subject|not subject|that do not|which do not|that are not|which are not|that violate|that contain|that include) …
those who comment are responsible […]
[the] fields [marked] [with] [an asterisk] are (mandatory|obligatory|required|compulsory)
your (comment|message|opinion|review|reply) (has been|was) [successfully] (sent|received|submitted|saved|published|posted) […]
(complain about|complain|report) [the|this|a] comment
(characters|symbols) (left|remaining) [: #]
# (characters|symbols) (left|remaining)
(enter|type|write|input) (the|your) (code|text|characters|captcha|message|name|comment|question) [from the picture|from the image|shown|here|text|below]
[the] (comments|comment|messages|opinions|reviews) [you|that you|which you|readers] [submit|send|sent|write|leave|submitted] (will be|are) [only] (published|displayed|posted) [only] (after|upon|once|following) [*] (approval|approved|moderation|review|verification|confirmation) […]
comments (that|which) (contain|violate) * (will not be|are not|won't be) (published|approved|displayed) […]
comments (containing|with) * not be (approved|published|confirmed|displayed|accepted) […]
number of [remaining|allowed|available] (characters|symbols|signs) [left|remaining|allowed|available] [: #]
[your] (first name|name) (and|or) (surname|last name|family name|nickname) [*]
(complaint|complain|complaints) (about|on|against) [the|this|a] (comment|comments|user|${ARTICLE})
(most|the) (recent|popular|relevant) (first|comments first)
`,
      place: `
[and] what do you think [about it|about this|about that]
(opinion|opinions|voice|letters) of [the|our] (readers|reader|subscribers)
(like|likes|dislike|dislikes|report|share|shares|reply|replies|collect|favorites|favourites|forward|comment|comments) #
# people (like|liked|reacted|follow|recommend) [to] [this|it]
anonymous
[last|latest|new|your|the|reader|leave|send] (comments|comment) [to this article|on this article|on the topic]
(discuss|discussions|block user|vote results|results of the vote|debate|comment on|leave|your review|reviews|there are no comments|respond|react|quote|reply to|answers|write|enter your name|your reaction|what is your reaction|your vote)
`,
    },
    cookies: {
      sure: `
(politics|policy|policies|configuration|settings|preferences|management|adjustment|options|use|notice|declaration|statement) (of|on|about) [the|your] (cookies|cookie|privacy|data protection|consent|notifications|personal data)
(manage|change|configure|set|view|edit|open) (my|your|the) (cookies|cookie settings|privacy settings|consent|choices|cookie preferences|privacy preferences)
(we|our website|our site|this portal|this resource|the site|the website|the portal) (use|uses|collects|collect|store|stores) (cookies|cookie|cookie files|files cookie) […]
(by continuing|continuing|if you continue|if you stay|by staying|staying|remaining|by using) (to use|browsing|to browse|to work|on|using|navigation|the use|with|this|our) [*] (site|website|page|portal|resource|browsing|navigation) [*] (agree|accept|consent|agreement|acceptance) […]
by choosing (this|the) [*] (subscription|offer|route|path|course|journey|option) [*] you (accept|agree|consent) […]
(this|the|our) (content|video|media|element|post|player|map) (is|has been|was|cannot be|could not be|can't be) (blocked|displayed|shown|loaded|deactivated|hidden) (because|as|since|until|without) [*] (cookies|cookie|consent|trackers|tracers|accepted) […]
to (view|see|display|access|watch|load|read|show) (this|the) (content|video|post|map|element|media) [*] (accept|consent|allow|agree|activate|enable|authorize|authorise) […]
by clicking [on] (accept|i accept|agree|i agree|continue|subscribe|sign up|register|accept all) …
[yes] i [have read and] (agree|consent|accept) (to|with) the (processing|privacy|terms|conditions|rules) …
(consent|agreement) to (the processing of personal data|the use of cookies|cookies|processing of personal data) […]
(this|the) (content|video|post|element) (may|might|can) be subject to (cookies|a cookie wall|data|the policies) […]
(this|the|our) (site|content|video) [*] (sets|set|uses|use|requires|require) (cookies|third party cookies) […]
`,
      place: `(personal data processing policy|processing of personal data|privacy and cookies|legal warning|legal notices|user agreement|terms of service and privacy|conditions of use|general conditions|terms and conditions of use|publishing principles|company information|cookies|i agree with|understood|all right|clear|refuse|configure|not now|your data your choice|personalize|personalise|this site is protected by recaptcha …|i am not a robot|i'm not a robot)`,
    },
    share: {
      sure: `
(copy|get) the (short|news|page|article) (link|url|address) [of …|to …]
(share|send|forward|repost|retweet|spread) [the|this|our] (${ARTICLE}|link) [on|in|via|with|to|by|through|across] [the|your|my] [@|social networks|social media|social network|friends|a friend|email|e-mail|mail|acquaintances|colleagues|others|messenger|messengers|family|friends and family] [@] [@]
(tell|invite) [your|a|the] (friends|friend|acquaintances|colleagues|loved ones) [about|in|on|of|via] […]
(forward|send|recommend|pass on|mail|email) [it|this|the|this article|article|the article|the link|link|this page|this news|news] to [a|your|my|the] (friend|friends|acquaintance|colleague|colleagues|email|e-mail|mail|someone)
(print|to print|printout of|print out) [the|this] (article|news|page|text|material|story|post|note|item|version|document|publication)
share to : …
spread (the|some) (love|word|news|article)
share to @ …
version (for|to) [the] (printing|print|printer|visually impaired|blind)
(printed|printing|printable|pdf|visually impaired) version
(share|publish|tell|place|send) (in|on|via|through) [the|your|a] (@|social networks|social network|social media|networks|messengers|messenger|email|e-mail)
(short|permanent|short news|news|article|page|copy short|material|short page) (link|url|address) [(of|to) [the|this] (${ARTICLE})] [: …]
link to [the|this] (${ARTICLE}|source|original) [: …]
[the] (link|url|address|text|page link) (has been|was|is|successfully|has been successfully) (copied|saved) [to …|successfully]
(copied|copy) (successfully|success|succeeded|to the clipboard|to clipboard)
[give|send|offer] [this|the] article as a (gift|present)
(share|sharing) (buttons|function|this content|settings)
(embed|embed code|code to embed|incorporate|insert) [this|the] (${ARTICLE}|code|player) [on|in|into …]
`,
      place: `(copied|split|divide|to divide|retweet|repost|to social networks|in social networks|social networks|tell friends|to a friend|qr code|short link|copy link)`,
    },
    follow: {
      sure: `
follow us (on|in|at|via|through) …
to follow us …
for [all|more|the|even more] [the] [latest|breaking|more|other|daily|local] (news|updates|information|stories|details) [*] ((follow|subscribe|join|click|like|download) (us|our|to|on|here|the)|visit (us|our)) …
(get|receive|read|see|find|have) [our|the|all|all our|the latest] news (on|in|from|via) (@|google|your phone) […]
(choose|add|select|mark|set|make|prefer|put) [us|our site|our newspaper] (as|among) [a|your|the|one of your] (preferred|favourite|favorite|main|trusted) (source|sources) […]
(choose|add|select|mark|set|make|prefer) [*] as [a|your|our|the|one of your] (preferred|favourite|favorite) [news] (source|sources) […]
prefer us (in|on) google […]
(preferred|favourite|favorite) [news] (source|sources) (on|in) google
[only] (verified|checked|proven|reliable) (information|news) (in|on) [our|the] @ [channel] […]
(read|check out|see|look at|check) [the] [other|more|all] (news|articles|news and articles|interesting news|content|articles and news) [*] (on|at|in) (@|google news) […]
(want|do you want|would you like) [to] (not miss|know more|stay informed|receive news|get news|get the news) …
(stay|be|keep) (up to date|informed|updated) (with|about|on) [all] [the|our] [latest|main|breaking] news […]
be the first to (know|learn|read|find out) [*] (news|latest|about *)
follow * on google news […]
(we are|we're|find us|read us|watch us|look for us|see us|search for us|we are also|subscribe to us|join us|add us|also find us|meet us|you can find us|you can also find us|you can follow us|you can also follow us|you can read us|you can also read us|we're also) (on|in|to|at|through|via) [our|the|your|all] (@|social networks|social media|social network|networks|messengers|messenger) [and @|or @|@] [[:] …]
[even|read|all|all the] [more] [the] [most] (interesting|important|useful|operational|quick|fast|breaking|exclusive|hot|fresh|latest|main|daily|top|local|urgent|more|the best|the latest|the main) [and important|and interesting|and useful|of the] (news|things|information|materials|stories|content|details|videos|facts|events) [of the day|about *|from *] (in|on|at) (our|the) [*] (@|${CHANNEL}) [in|on|at] [@] [subscribe …|join …|follow …|: …]
[quick|fast|hot|short|latest|breaking|main|all the|operational|urgent|important] news (in|on) [our] @ [channel] (subscribe|join|follow|read) […]
(want|do you want|would you like|wish) to (know|be|read|learn|receive|stay|keep|get|see|find out|not miss) [*] (subscribe|follow|join|sign up|register|read us|click|download|turn on|enable) [to|us|our|for|up|on|here|now|the] […]
(subscribe|sign up|join|follow|connect) [to|for] [our|the|us|my|us on|us in] [@] [*] (${CHANNEL}) [in|on|of|at|and|so|to|@] […]
(follow|watch|keep up with|keep track of|monitor|track|read|see|find) [all] [of] [the|our|this] [latest|breaking|important|most important|day's|main] (news|developments|information|events|updates|coverage|headlines|publications) [*] (on|in|through|via|with) our [*] (${CHANNEL}|social networks|social media|app|application|website|networks|@) […]
(add|make|choose|set|include|select|save|put) [*] (to|as|among|in|on) (your|my|the) (favorite|favourite|preferred|trusted|main|sources|favorites|favourites|news sources) [news] [source|sources] [of news|on|in|at|for|from] [@|google|yandex|search] […]
(click|tap|press|hit) [on] the bell […]
be the first to (receive|know|learn|find out|hear|read) [the|our|about|all|what] [latest|important] [news|it|everything|information] […]
(turn on|switch on|activate|enable|accept|allow|turn off|disable) [our|push|the|browser|news] [push] (notifications|alerts|push) […]
(subscribe|join|follow) (us|now|too|here)
(don't miss|do not miss|be|stay) [*] (subscribe|follow us|join us) [to|on|in] …
(stay|be|keep) (up to date|informed|updated|aware|in touch|tuned|connected|with us) [of|with|on|about|for] [*] (subscribe|follow|join|channel|telegram|whatsapp|facebook|newsletter|app|google news) […]
(our|the) (channels|accounts|pages|groups|profiles) (in|on) [the] (@|social networks|social media|messengers) [[:] …]
(channel|group|page) (of|in|on) [the|our] (@|newspaper|editorial office|site) [in|on] [@] [: …]
(participate in|enter|access|be part of|come to|connect to|go to) our [*] (${CHANNEL}) [of|in|on|and] [@] […]
(like|like it|like this|likes) and (subscribe|share|follow) […]
(put|give) [us] a like […]
our @ (community|group|chat|profile) […]
(add|choose|save|select|put|set|mark|prefer) [us] (as|on|in|among) [a|your|the] (source|favourite|favorite|google|google news|favourites|favorites) […]
follow on google [news]
[and] don't forget to (subscribe|like|follow|share|press|click|put) …
(@|google news) : (follow|subscribe|join) (our|us|the) …
(be|stay|keep) (always|constantly|well) (informed|up to date|updated|in the know|connected) [: …|with us|with our *]
[so|in order] (as not to|not to) (miss|lose) [anything|any|the|important|what is|out] [*] (subscribe|follow|join|sign up|register) […]
`,
      place: `(we are in social networks|we in social networks|our channel|our channels|our group|channel|subscribe to the channel|telegram channel|youtube channel|our social networks|official pages|follow by)`,
    },
    newsletter: {
      sure: `
(sign up|register|subscribe) (for|to) [our|the|a] [free] [daily|weekly|morning|evening] (briefing|bulletin|digest|alerts|mailing|roundup|round up|emails) […]
newsletter : …
newsletter * : …
(newsletter|newsletters) (culture|politics|sport|sports|economy|science|health|local|regional|weekend|food|planet) : …
(receive|get|find|discover) (every|each) (day|morning|evening|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday) …
(every|each) (day|morning|evening|week|monday|friday|saturday|sunday|thursday|wednesday|tuesday) [*] (receive|in your|to your|straight to your|directly in your|by email|by e-mail|by mail) …
(receive|get) [the|our|your] * (newsletter|newsletters|bulletin) (in|by|to|every|on|via|for free|directly) …
subscribe [now|here|today] for free […]
(free|now free) subscribe
i (subscribe|register|sign up) [to *|for *|now]
(receive|get|have) [for free] [the|our|all|all the|my|every day|every morning|free] [main|latest|most important|best|top|local|daily|free|important|day's|city's|breaking] (news|information|newsletter|newsletters|bulletin|articles|stories|alerts|updates|headlines|content|press) [*] (in|to|on|by|via|at|into|through) [your|the|my] [own] (email|e-mail|mail|mailbox|inbox|mobile|phone|cell phone|@|box|mail box|electronic mail|electronic mailbox|post|messenger|browser) […]
[yes] (i want|i'd like|i would like|i wish|do you want|would you like) to (receive|subscribe to|sign up for|get) [the|your|our|this|free|a|daily|all|these] [daily|weekly|latest|important] (newsletter|newsletters|news|bulletin|notifications|updates|information by|emails|alerts|offers|mailing|mailings) […]
(subscribe|subscription|sign up|register|registration) (to|for) [the|our|a] [daily|weekly|free|morning|evening|news] (mailing|mailing list|newsletter|newsletters|bulletin|bulletins|distribution|push|alerts|notifications|updates|e-mail newsletter|email list) […]
to (subscribe|sign up|register|unsubscribe) (to|for|from) [*] (click|press|enter|fill|follow|go|visit|here|leave) […]
(our|the|free|daily|weekly) [daily|weekly|free|morning|evening] (newsletter|newsletters|bulletin) (in|to|by|every|with|for|straight|directly|delivered) [*] (mail|email|e-mail|inbox|mailbox|morning|day|week|evening|friday|monday) […]
(the|all the|our|most important|main|best) [most important|main|best] (news|information|stories) [*] (in|to|on) your (mail|email|e-mail|inbox|mailbox|phone|mobile) […]
(enter|type|leave|write|indicate|specify|insert|put|introduce|provide) [us] (your|an|a|the) (email|e-mail|mail|electronic mail|email address|e-mail address|electronic address|address|phone number) [[:] …]
(fill in|fill out|complete) (the|this) (form|fields|field) […]
(thank you|thanks) [you] [for] (your|you have|subscribing|you) [are] (subscription|subscribed|registration|registering|subscribing) […]
please (enter|provide|specify|type|write) [a|your|the] (valid|correct|real) (address|email|e mail|email address|e-mail address) […]
(enter|type|write|provide) (your|the|a) (search term|search terms|search word|search words|keyword|keywords|search query)
(the|all the) (essential|essentials) of [the] (news|day|week|current affairs|information) [in|every|each|on|from] […]
`,
      place: `
your (e-mail|email|mail) [address]
(mailing|bulletin|bulletins|subscribe for the newsletter|e-mail newsletter|news mailing|e-mail|push|push notifications|journal subscription|subscribe to the newspaper|our newsletters|newsletter subscription|subscription to news)`,
    },
    account: {
      sure: `
[you have] created your account [in|on|at] * get to know and (personalize|personalise|complete) your profile
you have created your account (in|on|at|with) …
(get to know|know) and (personalize|personalise) your profile
(this is|it is|this is only) (a|an|the) (${ARTICLE}) (for|only for|reserved for) [our] [paid|paying|registered|premium] (members|subscribers|users) [only]
[the|this] (${ARTICLE}) [is] (for|only for|reserved for|limited to|intended for) [our] (paid|paying|registered|premium|subscribed) (members|subscribers|users|readers) [only]
(to continue|to read|continue reading|to continue reading|to keep reading|to read more|read more) [*] (become|you must|you need|subscribe|register|log in|sign in|with a subscription) […]
(become|be) [a|an] (subscriber|premium member|member|premium subscriber|digital subscriber) [now|and *|to *|for *|from *|today|here]
(offer|gift|give) [this|the|an] (article|subscription) [to *|from *|of *|for *]
(article|content) offered [by *|to *]
(subscription|subscribe|subscriptions|offer) [offer|for|is] (from|at|for|only) [just|only] # (euro|euros|dollar|dollars|zloty|lei|leva|pounds|cents|rubles|francs|per|a) […]
# (euro|euros|dollar|dollars|zloty|lei|leva|pounds|cents) (the first|for the first|per|a|for one|for #|in the first) [*] (month|months|year|weeks|week) […]
(you have|you still have|there are|you've used) # [free|unread|other] (articles|readings) […]
you have (a|an) unread article […]
(remaining|# remaining) # (characters|words|letters)
# (characters|words|letters) (remaining|left|to go) […]
you have read # of # [free] (articles|texts) […]
(remaining characters|characters remaining|remaining words) : # […]
(continue|proceed|go) to the (paid|full|premium|member|paid member) (article|content|text|version) […]
(enjoy|get|have) [the] (unlimited|full|complete|free) access [to *|…]
[the|this] (${ARTICLE}|reading|version|section|offer|access) [is] [exclusive|exclusively|only|reserved|available|available only|intended|accessible] [only|exclusively] (for|to) [our] (subscribers|subscribed readers|subscribed users|members|registered users|registered readers|premium users|premium members|paying readers|subscribers of *) [only]
(only|just|exclusively|exclusive|reserved|available|available only) (for|to) [our] [registered|paying|premium] (subscribers|members|users|subscribed readers|subscribed users)
(article|content|text|story) for (subscribers|members) [only]
the news [that|which|is|are] published on the official page of […]
(only a part|only part|a part|part) of the news [that|which] [is|are] (offered|presented|shared|served|provided|sent) to [the|its|our] subscribers […]
[are] you [are] [already] [a] (subscribed|subscriber|registered|member|client|have an account|have a subscription) (log in|login|enter|sign in|start session|identify|access|connect|click) […]
already [a|have|have an|have a] (subscribed|subscriber|registered|member|account|subscription|client) (log in|login|enter|sign in|start session|identify|access|connect|click) […]
try (one|#|a|the first) (month|months|week|weeks|year|days) (for|at) …
i [am|'m|m] [already] [a|have|have a|have an] (subscriber|subscribed|registered user|account|subscription)
(register|subscribe|sign up|join|log in|create an account|sign in) [for free|free|now|here|in seconds] [and|to] (continue|keep|unlock|access|enjoy|read on) [reading|unlimited|all|our|the|this|…]
(try|test) [it|us|now|premium|plus|the subscription|our subscription] [for] [#|one|a] [month|week|days|months] [for] free [for …|of charge|now]
(subscribe|subscription|read|continue reading|unlimited access|digital subscription|premium) [now|today|here|already] (for|from|at) [only|just] # [euro|euros|dollars|dollar|pounds|zloty|cents|reais|lira|francs|month|per|a|the|first] […]
(log in|login|sign in|enter|log on) (to|into|in|with|via|using|through) [your|the|my] (account|personal account|profile|site|personal area|@|social networks|social network|subscriber account)
(become|be|make yourself) a (subscriber|member|premium member|premium subscriber|friend of the newspaper|reader) [and|for|of|to|now|today|from] […]
(you have|you've) (reached|used|exhausted|read) [the|your|all] [limit|all|number|maximum] [of|your|the] [free|monthly] [free] (articles|limit|views|reads|news) […]
(the|read the) (rest|continuation|full version|full text|remainder) [of the (${ARTICLE})] [is] [only|available only|reserved|available] (for|to) (subscribers|registered users|members) […]
(see|view|choose|discover|check out|compare) [all] [the|our|your] (offers|subscriptions|subscription offers|rates|subscription plans|subscription rates) […]
(try|test|read|subscribe|subscription|get) [it|now|everything] (for|from) # (euro|euros|dollar|dollars|lei|zloty|pln|eur|hryvnias|kr|francs|chf|reais|pesos|pounds) […]
(free|for free) (for|during) the first (month|week|# days|# weeks|# months|year) […]
(become|become a|be our|be a) [mobile|citizen|people's] reporter [[:] …]
(cancel|terminate|termination|cancellation) [at|is|possible] [possible] (any time|at any time) […]
`,
      place: `(personal account|personal cabinet|personal area|private office|personal page|entrance|entry|unlimited access|registration|authorization|authorisation|exit|enter|log in register|login register|subscriber area|login registration|login to account|my profile|profile|log on|start session|close session|subscribers|premium|subscribe|subscription offers)`,
    },
    related: {
      heading: `
(extended|further|in depth|deep|additional|supplementary|recommended|background|expanded) (reading|link|links)
(deepening|deepenings|insight articles)
more [of the|*] (news|articles|stories|reports|posts) from (the|this|our|that) (region|department|section|area|district|city|category|author|rubric|country|editors|topic|magazine)
(media|partners'|partner|social media) news
(news|the news) (flow|feed|stream|line|ribbon|wire)
flow of [the] news
(featured|recommended|related|suggested|popular) (video|videos|photo|photos|gallery)
all [the] (news|latest news) [of the day|of today|today]
(in|by|to|from) [the|this|the same] topic
(by|in|on|to|about) [the] (topic of the article|topic of the news|this topic|related topic|related topics)
we [also|would|would also] (suggest|advise|recommend|offer) [you|also|to you|reading|to read|you read|you to read|you reading|you to watch|watching|looking|to look|to watch|to see|to get acquainted] [also|the following|other]
(read|see|watch|look|view) (also|as well|too) [in|on|about] [the|our|this] (topic|site|video|section|news|videos|articles|materials|website|other materials|other articles|photo report|gallery)
(you|it|this|that|these|they|maybe you|maybe it|perhaps you|perhaps this) [also] (may|might|could|can|will|would|must|should) [also|too] [be] [of] (interest|interested|interesting|like|read|enjoy|love) [you|in|to you|for you|also|it|too|to know|in reading|in this|in these|reading|this|these|with|to read]
you (can|may|could|might|should) [also] (read|watch|see|view) [also|about it|other|our other|more] [articles|news|materials|on the topic]
(interesting|useful|important|popular|relevant|new) (on|in|by|about) [the|this] (topic|site|subject|section|website)
(to know more|to learn more|to find out more|to know more about it)
(interesting|also interesting|it is interesting|it's interesting) (to read|to know|for you|also|too|articles|materials|news)
(all|other|more|previous|latest|last|new|recent|related|similar|the last) [the] (${ARTICLES}) (of|by|from|in|on|about|under|with) [the|this|that|same|the same|this same|our] (author|section|category|topic|rubric|heading|journalist|column|series|subject|site|channel|plot|tag|theme|editor)
(choice|selection|recommendation|recommendations|choose|pick) of [the|our] (${EDITORS}|edition|readers)
(editors|editor's|editorial|editor|readers|reader's) (recommend|recommends|recommendation|recommendations|choose|advises|advise|recommended|choice|selection|picks)
(news|materials|articles|publications|offers|content) of [our|the] (partners|companies|media partners)
(related|similar|linked|associated|connected|relative|adjacent|thematic) (${ARTICLES}|topics|links|information|reading|files|material|subjects|news items)
(most|the most) (read|viewed|popular|commented|discussed|shared|visited|watched|clicked|searched|voted) [and commented|and shared] [${ARTICLES}] [of|in|on|now|today|this|for] [the] [day|week|month|hour|section|site|today|hours|year]
(most|the most) (read|viewed|popular|commented|visited) (materials|publications|texts|items|notes|topics|content)
(popular|read|discussed|best|current|trending) (on|in) (the|our|this) (site|section|portal|website|category|topic)
(popular|latest|last|fresh|hot|new|recommended|recent|selected|featured|related) (materials|publications|texts|notes|entries|items|reviews|blogs|content|tags|headings|comments)
(now|they|people|users|readers|today|also|currently|everyone) [are] [also|now] (read|reading|watching|discussing|discuss|viewing|commenting) [now|this|today|about this]
(what else|what) to (read|see|watch) [on the topic|next|now|today]
(see|read|watch|view) (next|below|further|later)
(continue|continuing) on [the] topic
(news|articles|materials|stories|publications|documents|more|background|posts|publications) (on|by|to|about) [the|this|the same] (topic|subject|tag)
(next|up) (to read|for you)
(interesting|useful|important|hot) for you
related (video|videos|photo|photos|gallery|galleries|podcast|audio)
(view|see|open|watch|look) in [the] (gallery|photo gallery|browser|full screen|high resolution|full size)
(also|more|other news|next|now) in [the|this] (section|category|topic|series|issue|rubric)
(same|this) (category|section|topic|author)
`,
      sure: `
(reading|further reading|read) (suggestion|suggestions|tip|tips|recommendation) : …
also in [the] (sport|sports|politics|economy|business|world|culture|news|society|opinion|life|region|regions|local|technology|science|health|international|national)
(more|further) information : …
(discover|explore|consult|browse) (our|all our) …
[the] continuation (of the|of this) (${ARTICLE})
(extended|supplementary|additional|linked|associated|connected) (reading|report|reports|news|article|articles) : …
(take a look at|look at) our (gallery|photo gallery|picture gallery|video|videos|photos|list|selection|archive) […]
see the list of * here
about this : …
[the|this] (publication|material|text|article) (is|was|has been) (prepared|created|produced) (within|as part of|in the framework|under) …
to the (${ARTICLE}|topic|gallery|photo gallery|picture gallery|overview|homepage|start page|survey|live ticker|broadcast|program|series|dossier) : …
(that|this|these|it) [also] (may|might|could) (interest|be of interest to|be interesting for) you (too|also|as well)
(follow|watch) [*] (moment by moment|minute by minute|second by second) […]
(read|see|find|discover|consult) (all|all the|all our|all of our) (${ARTICLES}) [*]
(return|go back|back) to * (see more|for more|read more)
(read more|read on|keep reading|read further|see more|show more|load more|view more|see all|show all|more details|read in full|read here|read more here|read the article|see more news|all news)
(in|by|to|on|from) [the|this] topic : …
we [also|would|would also] (suggest|advise|recommend|offer) [you|also|to you] (reading|to read|read|watching|to watch|watch|looking at|to look at|to see|to get acquainted with|get acquainted with|an article|the article|listening to|taking a look at) …
we [also|would|would also] (suggest|advise|recommend) [you|also|to you] : …
(read|see|watch|look|view|listen|also) (also|as well|too|read|see|watch) [in|on|about] [the|our|this] (topic|site|video|section|news|website|article|material|interview|photo report|photos|gallery|text|blog|column) [[:] …]
(see also|watch also|look also|see too|also see|also watch) …
[maybe|perhaps] (you|it|this|that|these|they) [also] (may|might|could|can|will|would|should) [also|too] [be] [of] (interest|interested|interesting|like|read|enjoy|love|watch) [you|in|to you|for you|also|it|too|in reading|in this|about this|about it] : …
(may|might|could|can|will) [also|be] (interest|interested|interesting|like|read) [you|in] : …
(interesting|interesting facts|interesting to know|also interesting|interesting on the topic|on the same topic|on the same argument|on the same theme|on the argument|on this theme|related to the topic|more about this|more about it|read about this|read about it|more on it|related material|related materials|related topic|related video|video on the topic|read more about this|read also on our site|useful links|read in the topic) : …
(more details|read more details|read the details|details here|to learn more|to find out more|to know more|to deepen|to delve deeper|to deepen the topic|know more about|know more|learn more about it|find out more about|for further|deepening|to reread|to see also|to watch also|to listen also) : …
know more (about|on) [:] …
(learn about|find out about|find out how|if you are interested *|if you're interested *|on this subject read *|read on this *|read in this *|remember *) : …
(publications|articles|news|materials|posts|entries) by (tag|topic|subject|author|section|category) [: …]
(look|watch) : …
scroll [down] to (continue|resume|keep) […]
(live|direct|online|online broadcast|video broadcast) : (follow|watch|see|read|all|the latest|minute|text) …
(follow|watch) [the|this|it|our] [*] (live|minute by minute|online|in real time) (here|on our *|on @|with us|minute by minute|below|now|in our *)
(follow|watch) (live|minute by minute|the live|the minute by minute|the broadcast|the live broadcast) [here|on our *|of *|below|now]
(more|further|full) (details|information|info|photos|videos) (at the link|here|by the link|via the link|at the following link)
(more|further|additional|other|all|full|the) (details|information|info|photos|pictures|images|videos|photographs|particulars|data) [about *|on *|of *|from *] [is|are|can be found|you can find|you will find|can be seen|can be read|available|read|see|look] (${HERE}) […]
(more|further|additional|other|full) (details|information|info|photos|pictures|videos) (on|in|at) (our|the) (website|site|page|portal|link) […]
(details|photos|pictures|video|photo|continuation|text|full text|full version|the rest|results|list|read|read it|see|watch|look|find it|find out|look at it) (${HERE})
for (more|further|additional|other) (information|details|news|info|updates|stories) [about *|on *] (click|press|visit our|follow us|follow our|read our|see our|go to our|subscribe|download our|tap) …
(read|see|watch|view|expand|open|show|read also|find) [the|our|this] (full|complete|entire|whole|original|detailed|expanded|extended|rest of the) (version|text|article|story|news|material|interview|post|video|content|publication) [on|in|at|here|by|via|of|below|with] […]
read [it|this|the news|the article|the material|the text|more|about it|about this|interview|the interview] (in full|completely|in its entirety|fully|entirely|in more detail|in detail|in the original|in our|on our|on the site|on the website|on the portal|on the pages|in the material|at the link|by the link|here) […]
(read|learn|find out|know) (about it|about this|about that|how this happened|what happened next|more) [in|on|at] [our|the] (material|article|publication|website|site|link|report|app|telegram|@) […]
(previous|next|prev|following|preceding|subsequent) (${ARTICLE}|material|publication|photo|slide|issue|chapter|part|episode) [: …]
(previous|next) (previous|next)
[to] (continue|continuation|read on|proceed) : …
(show|view|see|read|load|more|open|display|list) (all|more|other|the rest|next|# more|another #) (${ARTICLES}|comments|replies|results|photos|pictures) [on|of|by|in|about] [the|this] [topic|section|author|site|subject]
continue (reading|to read|to the article|to article|to the site|to the full article|on the site|with reading) [on …|in …|here|below|: …]
(click|press|tap) [here] (to|and|for|if) [continue|read|see|view|learn|watch|find|get|the|more|access|go|subscribe|join|follow] […]
(read|see|watch|learn|know) (even|still) more [about *|on *|here|: …]
`,
      place: `
(news tape|main of the day|main thing of the day|trending)
(more|read more|everything|all) (about|on) (this|it|this topic|the topic|the subject|this subject)
to (enter|register|subscribe|print|share|send|comment|reply|vote|publish|save|close|search|download|listen|watch|follow)
(stay with us|look what they write|now on air|on air|on air now|newspaper library|table of contents)
(digital|paper|print|printed|mobile|online|complete) (edition|version)
edition (of|on) (paper|today|the day|print)
(program|programme|schedule|guide) (of|for) [the] (today|day|tv|television|week)
(weather|traffic|pharmacies|cinemas|jobs) (in|of) [the] (city|region|day|province)
(give|offer|gift) [this|the|it] [article] [as a gift|as gift|to a friend]
(special envoy|special correspondent|our correspondent|our special envoy|own correspondent|our special correspondent|special sent|sent special) (in|to|at) *
more [*] news [from *|of *]
(all|more|other|latest|all the|the latest|all of the) (${ARTICLES}) (of|by|from) [the] [author|section|category|day|edition] […]
(image|photo|picture|photograph|illustration|figure|photos|images) : (illustrative|archive|archival|file|symbolic|generic|illustration|from open sources|open sources|social networks|screenshot|ai|stock)
(illustrative|symbolic|archival|archive|generic|stock|decorative|symbol) (image|photo|picture|photograph|illustration|photos|images) [: …]
(frame|still|shot|screenshot|screen shot|screen|capture) (from|of) [the|a] (video|footage|film|broadcast|recording)
data (map|picture|figure) [: …]
(our|the) (selection|choice|file|dossier|files) [of *|on *] [articles|…]
(understand|know|see|follow) the (case|matter|affair|context|story)
(interesting|important|look|photo|photos|video|watch|exclusive|special project|interview|opinion|blog|analytics|test) : …
(don't|do not) miss (it|this|also|too|these|the most interesting|the important)
(in trend|in trends|the essential|the essentials|ai summary|the context|summary (by|generated by|made by) (ai|artificial intelligence))
(minute by minute|the latest|the most important|the main thing|most important|main thing|the main|main|most read|top|top #|top # news|top # of the day|# most read|plot|plots|themes of the day|topic of the day|theme of the day|subject of the day|exclusive|exclusives|special projects|special project|blogs|columns|columnists|tests|podcasts|infographics|multimedia|digest|review|reviews|analytics|publications|materials|all materials|all articles|all topics|ribbon|news ribbon|tape|news tape|chronicle|hot news|urgent|express news|latest hour|last hour|latest minute|short news|news in brief|in focus|focus|on the cover|headlines of the day|cover|recommended for reading|we read|to deepen|deepen|deepening|insights|in depth|know more|in this topic|to see|to watch|to listen|similar topics|collection|collections|next article|see related|details here)
(documents|additional information|accessibility|radio live|radio|today's cover|today's front page|cover of the day|morning briefing|the key points|key points|what you need to know|in the spotlight|in focus|normal font|font|advertising department|commercial department|verification code|saved in your list|saved articles|most recent first|an error occurred|error loading|something went wrong)
today is (monday|tuesday|wednesday|thursday|friday|saturday|sunday) […]
`,
    },
    advertisement: {
      sure: `
[the] (further|next|remaining|following|other|rest|continuing) [part] of the (${ARTICLE}) (under|below|after|beneath) [the|this] (material|video|photo|advertisement|ad|advertising|gallery|frame|form|player|post)
[the] text (continues|goes on) (under|below|after) [the] (photo|video|image|ad|advertisement|picture|gallery)
[we] [have] (noticed|see|detected|see that|notice) [that] [you] [are|have|use|using|you are using|you use] [*] (ad blocker|adblock|adblocker|ad block|ad blocking) […]
(advertising|ad|advertisement|commercial|promo|publicity|advertisements) (block|unit|banner|slot|message|module|insert|insertion|label|break|material|section|zone|area|placeholder)
(article|content|post|page) (top|inline|in line|middle|bottom|footer|header|sidebar) (advertisement|ad|advertising) [#]
(on the rights of|on the right of|as|under the rights of|by way of) (advertising|advertisement)
(content|material|article|text|publication|project|page|video|section|story|advertising) [is|was] (sponsored|paid|promoted|offered|brought to you|presented|financed|supported) (by|for by) …
(material|article|text|content|publication) (prepared|produced|created|published|made) (in partnership|in cooperation|in collaboration|together|with the support|on a commercial basis|on the rights|by our partner|by the advertiser) […]
(affiliate|partner|commercial|advertising|advertiser|sponsor) (link|links|material|project|article|text|news|contribution|post|publication|partner|content)
(continue|continues|continued|continuation|text continues|reading continues|more|read on|article continues|story continues|scroll) (below|further below|lower|down|after this|on the next page|under the cut)
(i want to|want to|would you like to) (read|see|browse|use) [*] without (ads|advertising|advertisements) […]
(turn off|disable|without|hide|remove|get rid of|close|skip) [the|all|this] (ads|advertising|advertisements|ad|advertisement|banner) [on the site|on this site|in # seconds|in #]
(advertising|ad|advertisement|ads) (erid|inn|ooo|llc|jsc|ip) […]
(advertiser|advertising|erid|ad) : (llc|ooo|jsc|pjsc|ip|erid|inn|oao|zao) […]
(place|your|order|buy|book) [your|an|a|the] (advertising|ad|advertisement|advertisement here|advertising here|ad here|advertising could be here|ad could be here|banner) [here|on the site|with us|on our site|on this site]
why (do|am) i (see|seeing|shown|being shown) (this|these|the) (advertisement|advertisements|ad|ads|advertising)
(below|after the advertisement|after the ad|after advertising|under the advertisement) [is|follows] the (continuation|rest) [of *]
`,
      place: `
(announce here|advertise here|announce with us)
(in partnership with our partner|in cooperation with our partner|in cooperation with *|in partnership with *|sponsored by *|partner project|special offer|special offers|promo|promotional|advertisement feature|commercial|commercials|advertising partners|advertorials|marketing|advertisers|for advertisers|for advertising|advertising on the site|advertising on our site|media kit|ad choices|your ad here)
`,
    },
    source: {
      sure: `
source : * [responsible] (editor|author|reporter) : *
[and] [finally|in the end|at the end|with this] (these|those|this|that|here) (were|was|are|is) [all|just|some of|only] [the] [full|complete|main|most important|latest|most prominent] (details|news|report|topic|story) [of *|about *|for *|on *] [and] (we hope|hoping|we wish) …
(we have|we|we had) [thus|just|now] (conveyed|transmitted|presented|provided|reviewed|offered) [to] you [*] (news|details|report|topic|article|subject) […]
(we hope|hoping) [that] (we have|to have|we had|you have|we were) [*] (conveyed|succeeded|provided|presented|helped|benefited|successful|enjoyed|liked) [*] (you|to you|news|details|article|report) […]
[and|note that|it is worth noting that] the source of [the|this] (news|information|article|report) [*] [is|and it is|and] [*] responsible for [its|the] (authenticity|validity|correctness|accuracy|credibility) […]
[note that|it is worth noting that|as a reminder|noting that] (the|this) (news|topic|article|report|original news) [of *] (was|were|has been|have been|is) (quoted|transferred|transmitted|copied|taken|modified|edited) from …
[the] (entry|post|article|message|contribution|news|publication|story|note) * (was first published|was published first|was first posted|was published for the first time|appears first|first appeared|appeared first|appears for the first time|appeared for the first time|comes first|was originally published) (in|on|at|from) …
source of [the|this] (new|${ARTICLE}|image|photos|picture|illustration|original) [: …]
(read|see|view|open) (in|at|on) the (source|original|original source|primary source)
(go|transition|jump|link|proceed) to [the] (source|original|primary source|original article|original text|full article|full text|full version)
source : own [*]
(sources used|source used|used sources) : …
(own|original) (information|source) : …
(original|first) (published|publication|posted) (in|on|at|:) …
(material|materials|text|article|publication|news|page) [was] [prepared|compiled|written|made|collected|processed] by : …
`,
      place: `(the article * (comes from|is from|proceeds from|originates from) *|republished with permission|(republished|reprinted) (with|by|from) *|this article (appeared|was published) first in *|source own|own information|information sources|primary source|source of information|text source|read original|read the original|read original text|to the original|official website|official site|official source)`,
      tail: `
(source|sources|photo source|image source|news source|information|based on|based on materials|according to|materials|text and photo|photo and text|prepared based on|adapted from|taken from|quoted from|reproduced from|originally from|first published) : …
`,
    },
    copyright: {
      sure: `
[the] (meta|meta platforms|meta corporation|meta company|instagram|facebook and instagram) (is|are) (recognized|recognised) [as] [an] extremist [organization|organisation|organizations] [and [is] (banned|prohibited)] [in|on the territory of] [the] [russia|russian federation|rf]
[the] (opinion|opinions|position|view|views) of the (${EDITORS}) (may|might|can|do|does) [or may] not [always|necessarily] (coincide|match|agree) with …
[the] (opinion|opinions|position|view|views) of [the] (author|authors|columnists|contributors) (may|might|can|do|does) [or may] not [always|necessarily] (coincide|match|agree) with [the] [opinion|position|view|views] …
[the|any] (partial|total|full) (or|and) (partial|total|full) (reproduction|copying|use|republication) …
(redistribution|rebroadcast|rebroadcasting) [is|are] [strictly] (prohibited|forbidden|banned|not allowed)
(unauthorized|unauthorised|without permission|any unauthorized) * (prohibited|forbidden|banned|not allowed) […]
(reprint|reprinting|reprinted|when reprinting|for reprint|for reprinting|reproduction) please …
(reprint|reprinting|reproduction|republication|redistribution|copying) without [prior|written] (permission|consent|authorization|authorisation) …
(the|this|our|these|all) (article|articles|materials|content|texts|information|news) (can|may) [only] be (taken over|taken|republished|reproduced|used|quoted|copied) [only] (only|within|with|if|provided|in the limit|by citing|citing|up to) …
copyright [*] (unauthorized|unauthorised|reproduction prohibited|all rights) …
(platform|copyright|solemn|network) (statement|notice|declaration)
copyrights [c] *
(style|spelling|orthography|punctuation|author's style|author's spelling|author's punctuation) [and punctuation|and orthography] [of the author] [is|are|has been] (preserved|retained|kept)
age (limit|limits|restriction|restrictions|rating|category) #
all [the] rights (reserved|protected|are reserved|are protected) […]
all [the] rights [to|on|of|for] [the|these|this|all|our|site|published] [materials|texts|content|contents|photos|articles|publications|article|material|site|page|text|information] [on the site|of the site|of the portal|published *] (belong to|are protected by|are protected in|are protected|are reserved by|are reserved for|are reserved|reserved|protected) […]
© [#] [*] (all rights|reproduction|copyright) [are] (reserved|protected|prohibited)
(reproduction|copyright) reserved
© copyright …
© # [#] [*] (llc|ltd|inc|gmbh|ag|kg|media|news|newspaper|publishing|press|agency|holding|group|corporation|foundation|editorial|editor|sa|srl|sl|spa) [*]
(reprinting|reprint|republication|reposting|reproduction|copying) [in any form|without *|in whole or in part|of this *|of the article|of the text|of these *|of materials *|of any *] [is|are] (prohibited|forbidden|not allowed|not permitted|strictly prohibited|strictly forbidden|punishable) […]
[any|full|partial|total|complete|unauthorized|unauthorised|the] [or|and] [full|partial|total] (reproduction|copying|reprinting|reprint|use|republication|distribution|citation|quoting|quotation|dissemination|duplication|reposting) [or use|and distribution|and use|or distribution] of [our|the|this|these|any|all|site|website|its] [site|website|portal|newspaper] (materials|material|content|contents|articles|article|texts|text|news|publications|photos|information|pages) [*] (prohibited|forbidden|not allowed|not permitted|allowed|permitted|possible|required|mandatory|obligatory|authorized|punishable) […]
(when|in case of|while|in the case of|upon|for) (reprinting|quoting|using|citing|copying|reproducing|republishing|reposting|full or partial use|any use|reprint|citation|use|partial use|full use) [*] (link|links|hyperlink|hyperlinks|reference|attribution|indication|citation) [*] (required|mandatory|obligatory|necessary|compulsory|must|indispensable) […]
(when|if|in case of) (reprinting|quoting|republishing|reposting|reproducing|citing) [this|the|our|*] [please] (indicate|cite|specify|credit|mention|state) [the|our] (source|author|link) […]
[an|a|the] [active|direct|open|indexed|obligatory|mandatory|working] (link|hyperlink|backlink) (to|on) (the|our|us) [*] [is] (required|mandatory|obligatory|compulsory|necessary) […]
please (indicate|cite|credit|specify|mention|state|note) (the|our|its) (source|author|original source|original author|name|site|link) [and *|of *] [when|if|for|in|before] …
[the] (copyright|copyrights) [of this *|of the *|and *] (belongs|belong|is owned|is held|remains|remain) (to|by|with) [the] (author|authors|original|site|owner|website|rights|respective) […]
if there is [any|an|a] (infringement|copyright infringement|violation|copyright dispute|copyright problem|copyright issue|dispute|objection) […]
(this|the|these|some|part of the) (${ARTICLE}|articles|pictures|images|photos|contents|content) [and *] (is|are|was|were|comes|come|is taken) [reprinted|reproduced|taken|compiled|collected|sourced|come] from (the internet|other media|the network|the web|network|online|internet|third parties) […]
(without|unless) [the|prior|our|written] [prior|written] (permission|authorization|authorisation|consent|approval|written permission) [of *|from *|by *|in writing] [no|may not|it is|reprinting|reproduction|do not|this|the] [*] (reprint|reprinted|reprinting|reproduce|reproduced|reproduction|copy|copied|copying|excerpted|prohibited) […]
(disclaimer|statement|special statement|copyright notice|copyright statement|special reminder|risk warning|risk disclosure|copyright|risk reminder|legal warning|legal notice) : (this|the|all|any|our|it|we|if|some|articles|content|part|published|opinions|views|materials) [*] (article|content|site|website|text|views|opinions|opinion|information|material|news|copyright|platform|investment|pictures|rights|author|reprinted|published|reproduction|responsibility|infringement|advice) […]
[the|this|all] (${ARTICLE}|articles|materials|data|content) [on this site|on the site|of this article|in this article|of *|provided *|contained *|published *|above] (is|are) [provided|intended|published|given|presented] [only|solely|purely] [for] [your] (informational|information|reference|educational|general information|informative) [purposes|only|purpose|reference] […]
(it|this|(the above|this article|the article|the content|all content|the material|the text) [*]) (does not|do not|is not|not) (constitute|constitute an|constitute any|constitute a|an|a|represent) (investment|financial|medical|trading|legal) (advice|recommendation|recommendations|opinion) […]
[the] (investment|market|stock market|investments) (has|have|involves|is|carries) (risks|risk|risky) [and|please|so] (be|please|caution|invest|need|you|enter) […]
(registration|certificate|license|mass media registration|media registration) (certificate|number|of mass media|no) …
(age limit|age restriction|age rating) : # […]
(icp|public network security|internet news information|network video) (record|registration|license|service|certificate|no|number|备|filing) […]
[the] (author's|authors'|original|author) [own] (spelling|orthography|punctuation|style|vocabulary|wording|language|syntax|grammar) [and (punctuation|spelling|style|orthography|vocabulary|syntax)] (is|are|was|has been|have been) (preserved|retained|kept|saved|unchanged|maintained) […]
[the] (points of view|point of view|viewpoints|viewpoint|ideas|positions|thoughts|judgments|assessments|theses) [and opinions|and views] (expressed|contained|presented|stated|set out) [here|in *] (are|is|belong|belongs|do|does|represent|reflect|may) [not|to] [*] (those of|that of|author|authors|of the author|of their authors|responsibility of|coincide|position|editors|editorial *) […]
(quoting|citing|citation|quotation|reprinting|copying) [is] [only] (allowed|permitted|possible|authorized|authorised) [only] (with|when|if|provided|subject to|under) […]
`,
      place: `
(all rights|copyrights|copyright information|user rules|site policy|site usage rules|rules of use|rules for using materials|use of materials|citation rules|redaction policy|editorial policy|code of ethics|ethics code|publisher|founder|imprint and contact|disclaimer of liability|reproduction prohibited)
(founder|publisher|editor in chief|registration|license|chief editor|hosting|design|development) : …
`,
      tail: `
[the] (author's|author|authors'|authors|editors'|editors|editorial|editorial board's|publisher's|blogger's) (opinion|opinions|position|point of view|view|views) (may|might|does|do|is|are|expressed|not) …
[the] (opinion|opinions|position|point of view|views|view|positions) of [the|our] (${EDITORS}|author|authors|publication|columnist|columnists|blogger|bloggers|interviewee|experts|site|newspaper) [of *|and *] (may|might|does|do|is|are|not) …
[the] (${EDITORS}|site administration|administration of the site|editorial management) [of *] (is|are|does|do|bears|bear|assumes|assume|takes|take|has|have|accepts|accept|may|disclaims) [not|no] (responsible|liable|responsibility|liability|necessarily|share|bear|take|assume|agree|any|held|all) …
[the|all] (opinions|views|opinion|positions|statements|judgments|thoughts) [and *] (expressed|stated|contained|set out|published|presented|reflected|given) [*] (are|is|represent|represents|reflect|reflects|do|does|belong|may) (those|solely|the|only|exclusively|sole|not|his|her|personal|purely|their|to|entirely) …
[the|this] (${ARTICLE}|blog|opinion piece) [only] (represents|reflects|expresses|contains|represent) [only|solely|exclusively] [the] (author's|author|personal|opinion|opinions|views|private|subjective|position|view) …
`,
    },
    author: {
      sure: `
(written|posted|published|prepared|created|added|uploaded|sent) by [:] (redaction|redazione|redaccion|redaktion|redacao|editorial|the editorial staff|the newsroom|editorial office|redactie|redakcja|redakce|haber merkezi|news center)
by : [the|our] (${EDITORS}|admin|staff|news desk|web desk|news center|redazione|redaccion|redaktion)
(author author|authors author|author authors) : …
[hello|news of *] this is (reporter|correspondent) *
(video coverage|video editing|video reporting|video editor|screen provided|screen provision|footage provided) : …
(all|other|more|latest|previous|last) [the] (${ARTICLES}) (by|of|from) (the|this) (author|journalist|columnist|editor)
(author|about the author|author of the article|author of the text|author of the material|article author|material author|text author|news author) : [the] (${EDITORS}|admin|staff|news desk)
(author of the article|author of the text|author of the material|article author|material author|text author|news author|author of the news|author of the publication) : …
`,
      place: `
(columnist|political observer|staff writer|(journalist|editor|correspondent|observer|head|reporter) of the * (section|department|desk|service))
(article|text|report|story) (written|edited|published|signed) by
(production|script|presentation|editing|sound design|audio editing|audio edition|sound editing|production and script|script and production|audio editing and sound design|editing and sound|presentation and production|camera and editing) : …
(from|wrote|writes|written|text by|report by|report|article by|published by|photos by|story by) : …
(article|report|text|news) (by|of) [the|our] (${EDITORS}|editorial staff|newsroom|staff)
(author|authors|text|texts|text and photo|text and photos|photo and text|text photo|text photos|photo text|photos text|words|story|written by|posted by|published by|prepared by|prepared|author and photo|by|author name|posted|added|created) : …
(from|by|of) our (correspondent|special correspondent|own correspondent|special envoy|envoy|reporter|editors|staff|journalist|correspondents) [in *|from *]
(editorial|biography|journalist|articles by *|news department|news service|press service|web editor|web editorial|digital team|our correspondent|agencies|own information|from the editors|from the editorial office|special for *|specially for *|specially to *)
`,
    },
    tags: {
      sure: `
(all about|everything about) : …
(archived|filed|classified|categorized|categorised|listed|labelled|labeled|indexed|sorted|catalogued) (in|under|as|on) : …
(topics|themes|tags|subjects|keywords) [that|which] (appear|appearing|mentioned|covered|treated) (in|by) (this|the) (${ARTICLE}|piece) [: …]
(topics|themes|tags|subjects) of (this|the) (${ARTICLE}) [: …]
(topics of the article|topics in this article|themes of the article|subjects of the article|article topics|tags of the article|in this article|mentioned in this article|mentioned in the article|more on the topics|news tags|tag cloud|found in|hashtags|labels|related tags) : …
(topics of the article|topics in the article|subjects of the article|article topics|tags of the article|mentioned in this article|mentioned in the article|more on the topics|keywords of the article|news by tags|in this publication)
`,
      place: `
(thematic|thematics|theme of the article|topic of the article|about this topic|in this topic|geography) : …
(sections|found in|published in|topics|themes|tags|hashtag|hashtags|labels|label|in the news|heading|headings|rubric|rubrics|news category|category of news|plot|plots|region|section|place|group|news group|service|department|geography) : …
(hashtag|hash tags|news category|plot|plots|topics of the day|more topics|article tags|in this material)
`,
    },
    gallery: {
      sure: `
[the|this] [full] (video|footage|recording) [is] (available|can be seen|can be watched|can be viewed) (below|here|at the link|by the link|on the link) […]
(bonus|additional|extra) (video|videos|photo|photos) [: …]
(archive|archival|illustrative|illustration|file|symbolic|symbol|library|stock) (image|images|photo|photos|picture|photograph) [: …]
(photo|photos|picture|pictures|image|images) (by|of) the (author|authors|editors|editorial office|newsroom|reader|readers|press service)
(credit|credits|photo credit|image credit) : (pixabay|unsplash|pexels|freepik|shutterstock|istock|getty|depositphotos|wikimedia|flickr|adobe stock|dreamstime|alamy) […]
(loading|loading please wait|please wait loading)
[this|the] (video|content|image|player|audio|post|publication|map) [is] [not|no longer] (available|unavailable) [in your country|in your region|here|anymore]
(see|show|open|view|look|find) [it] (on|in) [the|a|google] [google|yandex] (map|maps)
(slide|swipe|pass|scroll|flip) [through] [the] (photos|pictures|images|gallery|to see more|to view more|for more)
(enlarge|expand|zoom|maximize|magnify|increase|open|view|show|close|full screen|see) [the|this|of|in|on] (image|photo|picture|photograph|image gallery|photo gallery|picture gallery|map|graphic|infographic) [in|to|at|on] [full|original|high|a|the] [screen|size|resolution|larger|new window|larger view|full screen|fullscreen|original size|large]
(open|view|see|show) [the|this] (image|photo|picture|pictures|photos|images|gallery) (in|at|to) (full|original|a|large|larger|new|high|the) (screen|size|window|tab|resolution|full screen|gallery|original size|larger size)
(click|tap|press|hover) [on|over] (the|this|any|each|a) (image|photo|picture|map|photograph|graphic|thumbnail|photos|images|pictures|gallery|infographic|video) [below|above] (to|for|and) …
(watch|see|view|play|start|show|load|look at) [the|this] (video|clip|video clip|video recording|video report|video material|video message|full video|videos)
(watch|see|view|look at) [the|this] (video|clip|video clip|footage|video report|photos|photo|pictures|images) [*] (below|above|here|below the text|at the end of the article|in our gallery|in the gallery|on our channel|on youtube)
(the|see the|in the|watch the|also in the|see) (video|photos|pictures|gallery|post|tweet|footage|publication|photo gallery) (below|follows|is below|here|at the link|is here|above)
(video|media|audio) (player|playback) [is] [loading|error|of *|requires *]
embedded (from|content from|post from|tweet from|video from|media) […]
(photo|photos|image|images|picture|pictures|illustration|foto|video|photograph|cover|photo is|image is) [is|are|taken] (from open sources|from open source|from the open sources|from open internet sources|from the internet|from social networks|from social media|from the archive|from archive|from archives|illustrative|illustrative purposes|for illustration|for illustration purposes|for illustrative purposes|for illustrative purpose|as an illustration|symbolic|is illustrative|from the site|from the author's archive|from personal archive|from the personal archive|from the editorial archive|screenshot) [: …|only|of *]
(illustrative|illustration|illustratory|symbolic|symbol|illustrational|decorative|explanatory) (photo|image|picture|photograph|photos|images|foto) [: …|from *|of *|source *]
(cover|main|featured|title|head|preview|lead|opening|announcement|header|main page|preview image) (photo|image|picture|illustration|foto) [on the announcement|on the main page|source|credit|on the cover] : …
(photo|picture|image|video|photos|foto) (on the announcement|on the main page|in the announcement|on the preview|on the home page|preview) [: …]
(all|see all|view all|show all|look at all|# more|more) (photos|pictures|images|photographs|videos) [#] [in the gallery|in the album|of the gallery|here|: #]
(photo|image|slide|picture|frame|foto) : # (/|of|from|out of) #
# (photos|pictures|images|photo|videos|video) [in the gallery|in gallery|in the album|in the report]
(gallery|album|photo gallery|photos|slide show) # (photos|pictures|images|photo)
(image|photo|picture|video|media|post|content) (is|was|has been) (not available|unavailable|deleted|no longer available|loading|blocked|not found|removed by the author)
(swipe|scroll) [left|right|sideways] (for|to see) (more|next|the) [photos|images|pictures|photo]
(image|photo|picture|frame|still|photos|images) (taken|captured|extracted|grabbed) from [the|a|his|her|social|open|@] (video|footage|social networks|social media|internet|web|network|networks|sources|@) […]
(collage|illustration|infographic|graphics|montage) (by|of) [the] (author|editors|editorial staff|editorial office|newsroom|redaction)
(photo|image|picture|source) : picture alliance […]
`,
      place: `
in the (photo|picture|image|photograph|photos) : …
(photo|image|picture) * (archive|archives)
the (photo|image|picture) is (illustrative|from the archive|symbolic)
(see video|start video|photo report|photoreport|video report|videos of the day|photo of the day|video of the day|pictures of the day|photos of the day|photo and video|photo archive|illustration|full screen|slide show|photo fact|photofact|infographic|archive photo|file photo|stock photo|photo archive|album|albums|expand|collapse|minimize|zoom in|zoom out|rotate|hide|screenshot from the video|screenshot from video|screenshot of the video|video screenshot|screenshot|a frame from the video|frame from video|freeze frame|still from video|external content|watch online|watch live|online broadcast|live broadcast|live stream)
(video|photo|photos|gallery|slideshow|infographic|photo report) : …
(representative|representational|representation|demonstration|related) (image|photo|picture|images)
(video capture|video screenshot|screen capture|capture)
picture alliance […]
`,
    },
    pages: {
      sure: `
(weather|temperature) [in *] : #
(back|return|go) to [the] top of [the] page
an error (occurred|has occurred|happened) [please] (try again|try again later|reload *|refresh *)
read [it|more|this|us] in the (paper|print|printed) (version|edition|newspaper)
scan to (share|follow|read|view|join|open|download|watch|subscribe) […]
(swipe|slide|scroll|flip|pull) (up|down|left|right|further) (to|for) [read|see|view|more|continue|browse|the] […]
(swipe|slide|pull) to (see|read|view|continue|browse|more|the next) […]
(scan|identify|recognize|recognise|use) [the|this|our|a] (qr code|qr|two dimensional code|2d code|code) [below|above|with *|on *|to *|and *|in *] […]
scan [the|this|our] code [to|and|with|below] […]
(long press|press and hold|long tap|hold down) [the|this|to|on|and] …
(click|tap|press) [on] [the] (blue|title|bottom|lower left|upper right|top|card|business card|following|keyword|lower right|small) [*] (above|below|to follow|to read|corner|to enter|to subscribe|to view|to join|follow us) […]
(click|tap|press) [on] read [the] (original|full|more|whole) [text|article] […]
(click|tap|press) to (follow|read|view|enter|join|subscribe|expand|open|play|listen|see|watch|view more|load|enlarge|zoom|start|continue) […]
(expand|collapse|unfold|fold|hide) [the] (all|full text|text|whole text|full article|comments|list|replies|answers|article|content|block|description|more)
(press|hit|type|use) (enter|esc|escape|tab) (to|or|for) …
(return|back|go back|go|going back|come back|to return) (to|on) [the|our] (main|main site|start|previous|news|category|rubric|archive|all|site|home|first|search|list of|full) (page|list|news|articles|materials|results|feed|site)
(return|back|go back|going back|come back|to return) to [the|our] (list of news|list of articles|list of materials|all articles|all materials|news feed|top of the page|beginning of the page)
(go|proceed|jump|move|switch|continue|enter) to [the] (main|home|next|full|mobile|desktop|previous|special) (page|website|site|version|article|news|section|topic)
(full|mobile|desktop|old|web|text|light|beta|classic) version of [the|this] (site|website|page|portal)
(site|website|portal) (search|map|navigation|menu|rules|administration|development|created by *|developed by *)
(hide|show|open|close) [the] (menu|sidebar|panel|search|navigation|navigation bar|search form|list|main menu|submenu)
(your current|you are currently|current|your) (position|location|here|place) : …
page [:] # (of|from|out of|/) #
(to the|jump to the|go to the) (main|content|comments|gallery|photo gallery|comment section) [content|page|menu|section]
(issue|newspaper|print|paper) (archive|subscription|edition|version)
`,
      place: `
(this is|it is) a developing story […]
(to the article|to the topic|back to section|back to the section|next news|previous news)
(key points|main points|in short|in brief|at a glance|highlights|the essentials|essentials|key facts|key takeaways|developing story|developing|just in|last minute|last hour|flash|favourites|favorites|weather|horoscope|classifieds|exchange rates|editorial staff)
(weather|weather forecast|exchange rates|exchange rate|currency rates|currency|currencies|horoscope|horoscopes|calendar|archive of news|news archive|archives of news|newspaper archive|tv program|tv programme|tv guide|tv schedule|crosswords|crossword|games|quiz|quizzes|vacancies|classifieds|obituaries|traffic|traffic jams|afisha|billboard|press center|press centre|archive|archives|personal|search on the site|site search|search by site|advanced search|full version|mobile version|to the beginning|to the start|to the main|to the main page|in the beginning|upstairs|above|return back|back to the list|project|projects|about the project|about the site|about the newspaper|about the editorial office|about the agency|about the publication|about the company|on the site|on us|team|vacancy|requisites|partners|for authors|for journalists|site map|map of the site|feedback|editorial board|contacts of the editorial office|our contacts|advertise with us|technical support|help center|publication archive|web version|rss channel|rss export|sections of the site|hot line|hotline|pharmacies|lottery|traffic situation|schedule|services|specials|all sections|other sections|turn|page up|at the top|up|down|forward|to top)
`,
    },
    app: {
      sure: `
(our|the|download our|new|official) [mobile|free|official] (apps|app|application|applications) [is|are|for|on|:] (ios|android|iphone|ipad|google play|app store|smartphone|available|smartphones) […]
(download|install|get|try) [the|our|it|a|now] [free|new|official|mobile|news] (app|application|apps|applications|browser extension) [of|from|for|on|in|and|to|now] […]
read (in|on|with) [the|our] (app|application|mobile app|mobile application)
(open|read|view|watch|continue|more convenient|better) [it] in [the|our] (app|application|mobile app|mobile application|browser)
`,
      place: `(our app|our apps|mobile application|mobile applications|mobile|ios|android|ios android|huawei|windows phone|appgallery|rustore|download in *|available in *|download application|open app)`,
    },
    counter: {
      sure: `
# [k|m|thousand|million] (views|view|reads|readings|plays|impressions)
reading # (min|minutes|minute)
(like|haha|wow|love|happy|funny|sad|angry|recommend) # (like|haha|wow|love|sad|angry|happy|funny|dislike) # […]
(${ARTICLE}|document|record|print|event|media) (id|code|number|no|identifier|index|serial number) [:] # […]
(code|id|code of the news|id of the news|number of the news|short code|id number|news service code) : # […]
(news|article|news item|document) (id|code|number) [:] …
(viewed|views|visits|hits|view count|visit count|read count|page views|reads|times viewed|times read|number of visits|number of hits|number of views|number of readings|number of reads|number of comments|number of shares|number of visitors|number of likes|number of clicks|total views|total reads|views count|views today|total visits|click count|browse volume|reading volume|number of characters|number of words|views of the news|views of the article|visits to the article) [:] # [times|views|time|people]
# (times|people) (read|viewed|seen|clicked|visited|read this article|viewed this article|have read|have viewed)
(seen|viewed|read|visited|opened) [:] # (times|time|views|people)
(# min|# minutes|# mins|# minute) # (views|view|reads)
(reading|read|estimated|average|approximate|approx|time of|time for|duration of|length of|time to|minutes to) [reading|of|to|for] (time|duration|length|reading|read) [:] [about|approx|approximately|less than|is|of|up to|~] # [min|mins|minutes|minute|m|sec|seconds|s] […]
(reading|read) (time|duration) [:] …
# [m|min|mins|minute|minutes] [of|to|for] (read|reading|reading time|to read)
(it takes|you need|you will need) [about] # (min|mins|minute|minutes) to read [it|this article]
(read|reads|reading) (in|for|takes) [about|approx] # (m|min|mins|minute|minutes)
(average|overall|your|current|total|user|users|readers|average user) (rating|score|grade|mark|evaluation) [is|of *] [:] (#|none|no|not|absent) […]
(no|# ) (votes|ratings|vote|evaluations) (yet|so far|cast|received) […]
how (do|would|did) you (rate|like|evaluate|find|assess) (this|the) (${ARTICLE}) […]
what is your reaction to (this|the) (${ARTICLE})
(rate|evaluate|estimate|assess|appreciate|grade|value) (the|this|our|it|quality of the) (${ARTICLE}|quality of the article|quality|author's work|work of the author) [please|here|: …]
(like|dislike|i like|i don't like|useful|interesting|funny|sad|angry|surprised|love|haha|wow|super|boring|happy|bad|shocking) # (like|dislike|i don't like|useless|funny|sad|angry|surprised|love|haha|wow|super|boring|happy|bad|shocking|useful) #
(like|haha|wow|love|happy|funny) [haha|wow|love|sad|angry|funny|surprised] (sad|angry|wow|surprised|bad|shocked) [sad|angry|shocked]
good news # [bad news #] [*]
`,
      place: `(viewed|visits|readings|reading|people|no votes yet|your rating|rate it|rate this|rated|visitors|read count|reading duration|number of comments|evaluation|assessment|i like it|i don't like it|dislike|useful # |# likes|# reactions|vote now|results of voting|poll results|view results|survey|poll)`,
    },
    listen: {
      sure: `
(listen|listening|read|watch|audio|audio version) # (min|mins|minutes|minute|sec|seconds)
(add|save|put|send) [it|this|article] to (your|my|the) (selection|selections|favorites|favourites|list|readings|articles|saved articles)
(listen|audio|audio version|sound|voice|read aloud|listening) : # (min|mins|minutes|minute|m|sec|#) […]
(voice|audio|sound|spoken|voiced) (reading|version|over|playback|recording|narration|file|broadcast) (of|for|to) [the|this] (${ARTICLE})
(play|start|hear|listen to|turn on) [the|this] (audio|audio version|recording|voice|sound|article|audio file|audio news|text|podcast|audio version of the article)
(listen to|hear) (it|this|the|our) (${ARTICLE}|audio|audio version|recording) [in|with|on|#] […]
(listening|playing|playback) time : …
(listen to|hear|play) (article|news|text) # […]
(lecture|reading) (time|duration) [: #|: # *|# *]
(remember|memorize|save article remember|bookmark) [the|this] article
(reading aloud|read it aloud|article read aloud|listen stop|play pause|listen pause)
[this|the] [audio|summary|text|voice|audio version|article|story|news] [is|was] (created|generated|voiced|narrated|read aloud|dubbed|summarized) (by|with|using|with the help of) (ai|artificial intelligence|a neural network|neural networks) […]
(article|text|news|story) (read|voiced|read aloud|narrated) by [*] (voice|robot|artificial intelligence|ai|machine|synthesizer|author)
(reading|read) [is] [of the article] (by|with|using) [an|a] (ai|artificial intelligence|synthetic|robot|neural network|computer) [voice|…]
(change|increase|decrease|reduce|adjust|select|set) [the] (font|text|letter|font size|text size|size of the text|size of the font|letter size|size) [size]
(increase|decrease|reduce|smaller|larger|bigger|small|large) (font|text|letters|font size) (decrease|increase|reduce|smaller|larger|bigger|large|small) (font|text|letters|font size) […]
(font|text|letter) (size|scale) [:] (small|medium|large|big|normal|a|s|#|large medium small|big medium small) [medium|large|big|small|a|m|l] [small|large|a|xl|l]
(save|add|put|send|keep) [it|this|the] [${ARTICLE}] (in|to|into|for) [my|the|your] (list|favorites|favourites|later|bookmarks|notes|wish list|archive|collection|reading list)
`,
      place: `(audio|listen to|text to speech|font|size|large|medium|small|large medium small|big medium small|to favorites|to favourites|to bookmarks|in favorites|in favourites|in bookmarks|bookmarks|read aloud|voice|sound on|sound off|reader mode|night mode)`,
    },
    feedback: {
      sure: `
(do you have|have you|have|got|you have|if you have) [a|an|any|some] (tips|tip|hints|hint|clues|suggestions) [or *|and *] (write|send|call|contact|email|mail|let us know|tell|report) […]
(do you have|have you|have|got|you have|if you have) [a|an|any|some] (information|leads) [or *|and *] (let us know|(write|send|call|contact|email|mail|tell|report) [*] (us|our)) […]
(saw|seen|see|found|spotted|noticed|spot) (a|an|any|the) [language|spelling|typing] (${MISTAKE}) [*] (mail|email|e-mail|report|tell|write) …
report [a|an|the] [language|spelling|typing|text] (${MISTAKE})
tip us off […]
(your|a) (report|tip|tips) (becomes|become|is|will become) [the] news
(kakao talk|kakaotalk) * (search|add|channel) […]
what is (happening|going on) in your * (tell|write|let) …
[did|have|do|if|when|has] [you] (see|saw|spot|spotted|find|found|notice|noticed|seen|discover|discovered|detect|detected|noticing) [a|an|any|the|in the text] [spelling|grammatical|factual|grammar] (${MISTAKE}) [in|on|here|of] [*] (select|highlight|mark|tell us|write us|write to us|report it|report to us|report this|let us know|inform us|notify us|press|ctrl|click|contact us|please) […]
[did|have|do] you (see|saw|spot|spotted|find|found|notice|noticed|seen|discover|discovered|detect|detected) [a|an|any|the] [spelling|grammatical|factual] (${MISTAKE}) [in the text|in this article|in the article|here|on the page|in the news|in the material] [report it|report|tell us|write to us|let us know]
(inform|notify|tell|write|let us know|report|signal) [us|the editors|the editor|editors|the editorial office|to the editors|to us] [about|of] [a|an|the|this|any|some] (${MISTAKE}) […]
(correct|fix|improve|edit|supplement|report|complain about) this (article|text|page|post|news|material|content)
(became|become|have you become|if you became|if you become|were you|are you|did you become|have you been|have you witnessed|if you witnessed|did you witness|if you have become) [a|an] (witness|witnesses|eyewitness) [of|to] … [send|write|tell|share|call|contact] …
(do you have|have|got|you have|if you have|have you got|there is) [a|an|any|some] [interesting|important|something|your] (news|story|topic|tip|idea|suggestion|subject|theme|proposal) [to tell|to say|to add] [*] (write|send|tell us|call|contact|let us know|share|report|email|ask) […]
(do you have|have|got|you have|if you have|have you got|there is) [a|an|any|some] [interesting|important|something|your] (information|photo|photos|video|videos|question|questions|problem|complaint) [*] (let us know|(write|send|tell|call|contact|share|report|email|ask) [*] (us|our|here|editor|editors|whatsapp|telegram|viber)) […]
(send|write|share|submit|tell|offer|suggest|propose|report) ((us|to us) (your|a|the|interesting) ${SENT} [to|at|via|by|on|through|in|here|for] […]|(your|a|the|interesting) ${SENT} [(to|at|via|by|on|through|in|here|for|us) [[*] (us|our|editor|editors|editorial|newsroom|number|here|com|net|org|@) […]]])
(send|write|submit|suggest|propose|offer|report) [your|a|us|the] (news|a news|news story|news item|topic)
(write|contact|email|message|call|complain|address|send a message|send an email|send a letter|message to|letter to|question to|ask a question to|ask) [to|with] (the|our|this) (editor|${EDITORS}|author|journalist|administrator|administration|webmaster|moderator|site administrator|chief editor|lawyer) [[:] …]
(editorial|newsroom|editorial office|editorial board|advertising|reception|advertising department|editorial staff|editor's|marketing|commercial department) (phone|telephone|email|e-mail|contacts|contact|address|tel|hotline|mail|number|phones|phone number) [: …]
(phone|telephone|tel|email|e-mail|address|contacts) of [the|our] (${EDITORS}|advertising department|reception|commercial department) [: …]
(was|is|did|do) (the|this) [you find this] (${ARTICLE}) [was] (helpful|useful|interesting|informative|good) [to you|for you|you] [yes|no|…]
(did|do) you (like|enjoy|love|find useful) (the|this|our) (${ARTICLE}) […]
if you (like|liked|enjoy|enjoyed) (the|this|our) (${ARTICLE}) …
(thank you|thanks) for (reading|your attention|your interest|visiting|being with us|your comment|your vote|your participation|your message|watching|rating) […]
(report|signal|indicate|communicate|point out) [a|an|any] (problem|problems|error|issue|inaccuracy) (in|with|on|about) [the|this] (${ARTICLE}|site|website)
`,
      place: `
(take our survey|take the survey|take part in our survey|take part in our poll)
(phone|tel|telephone|mobile) # [#] [#] [#]
(mail|e-mail|email) * (com|kr|net|org)
(tel|phone|telephone|email|e-mail|fax|website|web|whatsapp|viber|address|mail|site|postal address|web page|editorial address|hotline|telegram|url|contact|contacts|kontakt|redaction|our address) : …
(write to us|contact the editors|contact editorial|contact the editorial office|tell us|ask a question|ask question|suggest news|suggest a topic|send news|submit news|offer news|your question|call us|write to the editor|contact form|editorial contact|report a problem|improve|complain|report a mistake|your feedback)
`,
    },
    support: {
      sure: `
(every|each|any|your) (contribution|donation|euro|support|subscription) [*] (helps|counts|matters|is important|keeps) […]
(support|help|finance|sponsor|back) [us|our|the|independent|free|quality|honest|local|this|good] [independent|free|local|quality] (journalism|media|editors|${EDITORS}|project|publication|site|website|newspaper|channel|work|team|press|magazine|portal|author|journalists|blog) (on|with|via|by|through) […]
(support|help) (us|our work|our project|our team|our editors|our newspaper|our journalists|our media|independent journalism|quality journalism|free journalism|independent media|free press|local journalism)
help us [to] (be|become|stay|remain|continue|grow|develop|survive|exist|work|create|do|improve|make) …
(we|our newspaper|our site|our media|our editorial office|our team) (exist|exists|works|work|live|lives|depend|depends) (thanks|only|on|due) [*] (readers|donations|support|subscribers|subscriptions|reader|advertising|you) […]
`,
      place: `(support the project|support the editors|support the editorial office|support the site|support the author|support the channel|become a sponsor|become a patron|friend of the newspaper|donate to us|one time|monthly|help the project)`,
    },
    translation: {
      sure: `
(version|edition|page|article|text) in (${LANGUAGE})
(${LANGUAGE}) (version|edition) [here|of the article|of this article]
(translated|translation) automatically [from *|by *|with *]
translated from [the] [original] (${LANGUAGE}) [language|original|text] [[in|to] english]
[the] (${LANGUAGE}|this|our|other language|foreign language) [*] (version|versions|translation|translations) (is|are|was|were) (automatically|machine) (generated|translated|created|produced) […]
[so] there may [still] be (inaccuracies|errors|mistakes) in [the|this] (translation|translating) …
(read|view|see|open|available|also available|listen|this article is available|this news) [it|this|article|the article|news|this article|this news|material|text|page|version|the original|also] [also|article|news|text|material|page|is available|original] (in|on) [the] (${LANGUAGE}) [language] [: …|here|at the link]
(this|the) (article|news|text|page|material|version|post) [is] [also] [available] in (${LANGUAGE}) [language] [: …]
(${LANGUAGE}) (version|edition|language version) [of the site|of the article|of this article|of the page] [: …]
(translated|translation) [text|by|with|from] [from] [the|original] [${LANGUAGE}] [by|with|using|via|through] (google|deepl|google translate|yandex|chatgpt|an automatic translator|automatic translator|ai|a machine|machine translation|artificial intelligence|neural network|a neural network) […]
(choose|select|change|switch) [the|a|your|site] (language|language version|edition|country|region|city|your city|your region)
`,
      place: `(${LANGUAGE}|russian version|english edition|ukr|rus|eng|esp|deu|fra)`,
    },
  },
}
