import type { FurniturePhrases } from './kinds.ts'

/**
 * English page furniture: what the common content systems and their themes print (WordPress and Jetpack, Newspaper,
 * Jannah, MH Magazine, Soledad, Astra, Drupal, Joomla, Blogger, Ghost, Disqus, wpDiscuz), what consent banners and
 * recommendation widgets print (OneTrust, Cookiebot, Quantcast, Taboola, Outbrain), and the furniture of Spanish,
 * French, Russian … pages as machine translation words it.
 */
export const ENGLISH: FurniturePhrases = {
  language: 'en',
  lines: {
    comments: {
      sure: `
leave a (comment|reply) [below|cancel reply|cancelreply]
leave a (replycancel|commentcancel) reply
leave (your|a) (response|comment|opinion|feedback) [below]
leave (comment|reply)
leave an answer
(post|write|add|submit|send|place|publish|make) (a|your|new) [new] comment [here|below]
(post|write|add|submit|send|publish) [new] comment
write your (comment|opinion|message) [here|below]
(cancel reply|click here to cancel reply)
your (email|e-mail) [address] will not be (published|displayed|shown|made public|disclosed) [publicly]
your (email|e-mail) [address] will not be published [the] (required|mandatory|compulsory|obligatory) fields are (marked|indicated) [with]
the (email|e-mail) address will not be published
your (email|e-mail) [address] (is not|won't be|cannot be) published
[the] (required|mandatory) fields are marked [with|with an asterisk]
(fields marked with an asterisk are required|fields with are required|indicates required field)
save my (name|data) (email|e-mail|mail) [address] and (website|site|web|web site) in this browser for the next time i comment
save my (name|data) and (email|e-mail) in this browser for the next time i comment
save my (name|data) (email|e-mail) and (website|site) in this browser for (my next comment|future comments|next time)
(notify|inform|tell) me (of|about) (new|follow up|further|followup) (comments|posts|entries) (by|via|through) (email|e-mail)
(notify|inform) me by (email|e-mail) (of|about|when) …
please enter your (comment|name|name here|email|e-mail|email address|e-mail address|email address here|email here)
(you have entered an|you entered an|you have entered the) incorrect email address
(log|sign) in to (leave|post|write|add) a comment
(log|sign) in to (comment|reply|join the discussion|join the conversation)
you must be (logged in|registered|signed in|connected) to (post|leave|write|add) a comment
you must be (logged in|registered|signed in) to (comment|reply)
you must [be] (log in|login|register|sign up) to (comment|post a comment|leave a comment)
[please] (log in|login|register|sign in) to (comment|post a comment|post comments|leave a comment|be able to comment)
(login|log in|register|sign in) or (register|sign up|create an account) to (comment|post comments|leave a comment|post a comment)
only (registered|logged in|authorized|authorised) users can (comment|leave comments|post comments)
this site uses akismet to reduce spam [learn how your comment data is processed]
this comment form is under antispam protection
comments (off|are off|disabled|are disabled|are turned off) [on …]
(be|become) the first to (comment|leave a comment|write a comment|post a comment|react|leave a reply|leave your comment) [on] [this|this article|this post|this news|…]
(show|view|hide|load|see|read|open|display|expand) [all|more|the] [#] comments [#]
load more comments
leave a comment on …
(no|there are no|there are currently no|there are not any) comments (yet|available|on this article|to show|for this article) [be the first …]
# comments (yet|on this article|on this story|so far)
sort [comments] by (best|newest|oldest|most liked|date)
your comment is awaiting moderation
you may use these html tags and attributes …
please enable javascript to view the comments [powered by disqus]
[blog] comments powered by disqus
(inline feedbacks|oldest newest most voted|newest oldest most voted|guest label)
(comment|comments) moderation is enabled …
(all comments|comments) are (moderated|reviewed|checked) before [being] (publication|published|they appear|appearing) …
comments (will be|are) (published|approved) after (moderation|approval|review) …
[the] opinions expressed in [the] comments (are|do not) …
post comment [your email …]
comment as a guest
comment with [your] facebook [account]
[facebook] comments plugin
join the (discussion|conversation) (in the comments|below|here)
(participate in|take part in) the (discussion|conversation) [in the comments]
(tell us|share|let us know) [what you think|your thoughts|your opinion] in [the] comments [below|section|section below]
report (comment|this comment)
(react|reply|respond) to this (article|story|post)
share your (opinion|thoughts|comment|experience) [below|in the comments|with us]
leave your (vote|rating)
`,
      place: `
[view|#|no|recent|user|reader|readers|your|latest|top|new] (comments|comment) [#]
(comments are closed|comments closed|comments are closed for this article)
(reply|replies|answer|respond|name|your name|website|web site|your website|your email|your e-mail|email address|e-mail address|your comment|your message|subject|message)
(name email website|name email|name e-mail website)
(notify of|most voted|newest|oldest|most liked|sort by|guest|submit|send|post|publish|react|report|save)
(what do you think|what's your reaction|your reaction|what's your opinion|your opinion|give your opinion|comment on)
(discussion|join the discussion|join the conversation|start the discussion|report abuse|opinions|reactions|feedback)
(say something|add your voice|have your say)
# (replies|responses|thoughts on …|comments on …|reactions)
`,
    },
    cookies: {
      sure: `
(this|our) (site|website|web site|web page|page|portal|blog|store) (uses|use|makes use of|utilizes|works with) cookies […]
we [and our # partners|and our partners] (use|store) cookies […]
we use (our own|own|technical|third party|proprietary) [and third party] cookies […]
cookies help us …
we and our [#] [trusted|selected] partners (store|process|use|access) …
by (continuing|clicking|using|browsing|closing|scrolling) * (cookies|cookie policy|use of cookies)
by continuing to (use|browse|visit|navigate) (this|the|our) (site|website|web site|page) you (agree|accept|consent) …
if you continue to use this site we will assume that you are happy with it
if you (continue|keep) (browsing|to browse|navigating|using) [the|this|our] [site|website] (we consider|we understand|we will assume|you accept) …
(accept|reject|allow|deny|refuse) all [the] [cookies|optional cookies]
(accept|reject|allow|refuse|manage) [the] [optional|all|necessary|additional] cookies
(accept and (close|continue)|continue without (accepting|agreeing)|accept only necessary|accept necessary [cookies]|necessary cookies only|only necessary cookies|save and accept|save preferences|confirm my choices|reject unnecessary)
manage (cookies|preferences|consent|options|consent preferences|your preferences|privacy settings|cookie settings|cookie preferences|cookie consent)
(cookie|cookies) (settings|preferences|notice|consent|policy|banner|declaration)
(your privacy choices|your privacy matters|we value your privacy|we care about your privacy|we respect your privacy|privacy preference center|privacy preference centre|privacy manager|privacy overview)
do not (sell|share) [or share] my [personal] (information|data|info)
(strictly necessary|performance|functional|targeting|functionality|advertising|analytics|analytical|marketing|necessary|technical|statistics|preference|social media) cookies [always active]
consent leg interest
to view this content you (must|need to) (accept|allow|enable) cookies …
`,
      place: `
([i] accept|i agree|agree|got it|ok got it|i understand|always active|reject|decline|customize|customise|deny|allow|learn more|find out more|settings|preferences|consent|accept and close|more options|more information)
(privacy policy|privacy notice|privacy|terms of use|terms of service|terms and conditions|terms|legal notice|legal information|disclaimer|imprint|data protection|privacy policy and terms)
`,
    },
    share: {
      sure: `
spread the (love|news)
share [it|this|article|link] [on|via|to|in|with|by|through] @ [@|and @|or @] [@] [@]
(share|send|post|publish|forward|tweet) this [article|post|story|page|news|content|entry|link|video|text|item|publication|piece|report|on|via|with|by|to] [on|via|with|by|to|in|link] [@] [@] [@]
share the (news|article|post|story|link|page|publication|content) [on|via|with] [@|social networks|social media|your friends|friends]
share [it] (on|in|via) [your|the] social (media|networks|network)
share (with|it with|this with) [your] (friends|friend|family|others|friends and family)
(share article|share link|share this|share story|share now|share news|share page|share via|share options|share via|share post|share on|share with|share it)
share (content|contents) on (social networks|social media|@)
(to share|share) on @ opens in new window
[click] to (share|print|email|e-mail|tweet) [this|a link] [on|to|via|a friend] [@] opens in [a] new window
click to (email|e-mail) [a link|this] to a friend [opens in new window]
click to (share|print|tweet|email) [on @]
(share|to share|share in|share on) : @ […]
(send|share|forward) (by|via|through) (e-mail|email|mail|@|sms)
send (to|this to|it to|this article to|the article to) a friend
(email|e-mail|mail) (this|this article|this post|this page|article|a friend|to a friend|a link)
print [this] (article|page|story|news|post|version)
(print|send) [and|or] (email|e-mail|print|pdf)
(version for print|printable version|printer friendly|print friendly|printer friendly version|print version|version to print)
(tweet|tweet it|tweet this|tweet on twitter|pin it|pin this|blogthis|blog this)
(copy|copy the|copy article|copy short|get) (link|url|the link|permalink|link to clipboard)
(link copied|url copied|copied to clipboard|link copied to clipboard|short link|shortlink|permalink)
(post|publish|forward|send|repost) (on|to|in) @
@ @ @ [@] [@] [@] [@]
facebook twitter
(like this|like) : (like|loading|like loading)
(like this like loading|like loading)
# retweets
total shares #
share # [tweet #] [pin #]
(share this|share it on)
share [on] (social media|social networks)
`,
      place: `
(share|shares|# shares|spread the word|share the love|to share|sharing|like|like this|likes|i like|i like it|loading|pin|print|email|e-mail|send|forward|copy|link|bookmark|more|save|print it|repost|comment share|share save)
@
@ @
shared
(in new window|opens in new window)
(to print|to send|to comment|to forward)
`,
    },
    follow: {
      sure: `
follow [us|me|*] (on|in|at|via|through) @ […]
follow us [on|in|at|through] [our] (social media|social networks|social network|networks|media) […]
(@ follow us|follow us|follow us on|also follow us|follow us now|follow us here|follow also|follow us) [[:] @ [@]]
(also|you can also|you can|please|don't forget to) follow (us|our|me|*) (on|in) @ […]
follow (our|the) (page|channel|account|profile|accounts|pages|news|telegram|facebook|whatsapp|twitter|instagram) […]
follow our @ (page|channel|account|group|profile) […]
(subscribe|sign up) (to|on) (our|the) [official|new|main] @ [channel|page|group|account|bot|feed] […]
(subscribe|sign up) to * (on|in) @ [and …|so as …|to …]
(subscribe|follow|read|watch|look|find|join|like) us (on|in|at|via) @ […]
(subscribe to us|find us|join us) on social (media|networks) […]
join (our|the) @ (channel|group|page|community|chat|newsletter) […]
join (our|the) (channel|group|community) (on|in) @ […]
join (us|our *) (on|in) @ […]
(like|visit|check out) our (facebook page|facebook page|page on facebook|fan page|@ page|@ channel) […]
we are (on|in|also on|also in|now on) @ […]
(stay|keep) (connected|in touch|updated|up to date|informed) (with us|on @|with our *)
(the latest|all the|get the|get the latest|receive the|receive the latest|read the|important|main|more|our) [latest|breaking|important] [news|updates] (on|in) our @ [channel] […]
our (@|channel|page|group) (channel|page|group|account|on @) […]
(more|even more) [interesting] [news|information|stories] (on|in) [our] @ [channel|page] […]
[get|receive|read|see|follow] [the|all|all the|our] [latest|breaking] news (on|in|from) @ […]
receive * (on|in|by|via|through) [your] (whatsapp|telegram|mobile|cell phone) […]
add (us|*) (as|to) [a|your] (preferred|trusted|favorite|favourite) (source|sources) (on|in) google […]
(follow|see|find|choose|add|read) * (on|in) google (news|discover) […]
(follow|watch) [us|it|everything|all|the news] [in|on] [the|our|this] (live|direct|direct broadcast|live minute by minute|direct minute by minute) [here|below|on @|minute by minute]
(follow|watch) [in|on] (the|our|this) (live|direct|directly) [:] (minute by minute|here|of *|with *|on *)
(follow|watch|see|read|join) (our|the) (live blog|live ticker|live text|live feed|liveblog|liveticker|online broadcast|live broadcast|text broadcast|live coverage|live stream|live updates|minute by minute) [here|below|on our *|on @|: …]
(follow|subscribe to) [this|the] (topic|topics|author|tag|hashtag)
(followers|subscribers|fans) (like|follow|subscribe)
# (fans|followers|subscribers) (like|follow|subscribe)
(our telegram|our whatsapp|our facebook|our youtube) [channel|page|group] […]
(telegram|whatsapp|youtube|viber) (channel|group) [: …]
(social networks|follow us on networks|follow us social networks)
`,
      place: `
(stay connected|stay in touch|stay informed|stay updated|keep in touch|# followers|# fans|# subscribers|follow (the|our) * (live|minute by minute) [[:] minute by minute]|follow|follow me|following|join us|join|connect with us|connect|stay connected|social media|social|find us|on social networks|in social networks|our channels|follow topics|followers)
@ (channel|page|group)
`,
    },
    newsletter: {
      sure: `
(subscribe|sign up|register|subscription) (to|for|on) (our|the|my|*) (newsletter|newsletters|mailing list|news letter|bulletin|email list|news alerts|alerts|daily newsletter|free newsletter|morning newsletter|news by email) […]
(subscribe|sign up) to (our|the) (channel|news|site|blog|website|updates|push notifications|notifications|free newsletter|rss feed|feed) […]
(get|receive|join|read|discover) (our|the|my) [free|daily|weekly|latest|morning|best] (newsletter|newsletters|news alerts|mailing list|email newsletter) […]
(get|receive) [the|our|all the|all our|all] (latest|best|top|most important|main|day's|daily) [news|stories|articles|headlines|posts|information|updates] [of the day|sent|delivered|straight|directly] [straight|directly] (to|in|into|by|on|via) [your] (inbox|email|e-mail|mailbox|phone|mobile|e-mail box) […]
(enter|type|leave|write|put|add) your (email|e-mail|mail) [address] [here|below] [to … |and …]
enter your email address to (subscribe|follow|receive) …
join # other (subscribers|followers) [# …]
(join|join our) [the] # [other] subscribers
(don't miss|never miss|do not miss) (anything|a thing|any news|out|an update|a story|the latest news|a post|any update|any of our news) […]
(sign up|register|subscribe) [now|today|here] to (receive|get|stay|read|continue|keep) …
(you have|you've) (successfully subscribed|been successfully subscribed|subscribed successfully) […]
thank you for (subscribing|signing up|your subscription|registering) […]
(check your inbox|please check your (inbox|email)) [or spam folder] [to …|and …]
subscribe to get the latest posts sent to your email
discover more from *
subscribe now to keep reading and get access to the full archive
(i have read and|i have read|i) (accept|agree to|agree) [with] the (privacy policy|terms and conditions|terms of use|terms and privacy policy|legal notice) […]
by (subscribing|signing up|registering|entering your email|submitting this form) [*] you (agree|accept|consent|confirm|acknowledge) …
(sign up for|subscribe to) (breaking|our|the) news [alerts|updates] […]
(unsubscribe at any time|you can unsubscribe at any time) […]
(daily|weekly|morning|free) newsletter
(activate|enable|allow|turn on) [push|the|our] notifications […]
(receive|get) (notifications|alerts|our notifications|our alerts|push notifications) […]
(receive|get) the (best|most important) of (our|the) (news|articles|information|stories) …
subscribe [now|today|here|for free|us]
(i subscribe|to subscribe|subscribe to|subscribe me)
`,
      place: `
(newsletter|newsletters|the newsletter|get notified|subscription|subscriptions|sign up|sign up now|register now|mailing list|your email|alerts|notifications|news alerts|receive alerts|subscribed|subscribing|rss|rss feed)
(the latest news in your inbox|news in your inbox|news by email)
`,
    },
    account: {
      sure: `
(already|are you already|already a|are you a|you are already a) [a] (subscriber|subscribed|member|registered|have an account) [log in|login|sign in|connect|log in here|sign in here|identify yourself]
[this] (article|content|news|story) [is] (reserved|exclusive|only|available only|restricted|accessible only) (for|to) [our] (subscribers|subscribed|members|registered users|registered readers|paid subscribers) [only]
(subscribers|members) only
(exclusive|only|reserved|exclusively|premium) [content|article] for (subscribers|members|registered users)
(exclusive content|premium content|premium article|paid article|subscriber content|content for subscribers)
you have # % [of this article] (left|remaining) [to read] […]
the rest is reserved for subscribers
(subscribe|log in|sign in|register|sign up) to (read|continue|keep|unlock|access|view|see) [reading|the full article|the article|the rest|more|this article|full article|the whole article|all content|unlimited|this content] […]
to (continue reading|read more|read the rest|read the full article|read this article|keep reading) [this article|in full] (subscribe|log in|sign in|register|you must|you need) […]
(unlock|access) this (article|content|story)
(create|open) [an|a|your] [free] account [to …|for free|now]
(login|log in|sign in|connect) (with|using|via) [your account|facebook|google|apple|twitter|email|@]
(forgot|forgotten|lost|recover|reset) (your|my) password
a password will be (e-mailed|emailed|sent) to you
(log in|login|sign in) [or] (register|sign up|subscribe|create an account) [now]
(you have reached your limit|you have read all|you have # free articles|you've read your) …
`,
      place: `
(log in|login|sign in|log out|sign out|my account|register|your account|account|create account|to log in|sign in here|i log in|connection|username|password|remember me|for subscribers|subscriber|welcome log into your account|password recovery)
`,
    },
    related: {
      heading: `
related (posts|articles|news|stories|content|contents|reading|readings|coverage|publications|materials|items|entries|notes|information|post|article|story)
similar (posts|articles|news|publications|content|entries)
(you may|you might|you may also|you might also|might|may|it may|it might|this may|this might|it could|this could|you can also|you will also) (like|be interested|be interested in|enjoy|have missed|also like|interest you|also interest you|also be interested in|be of interest|love|want to read)
(you may also like|you might also like|you may have missed|may interest you|might interest you|you may be interested|things that may interest you|may be of interest to you|maybe you are interested)
(it interests you|you are interested|this interests you|also of interest|it may interest you too)
(read also|also read|read too|see also|also see|read as well|to read also|also to read|to be read also|read in addition|also discover|discover also|also to discover|also interesting|you should also read|must read|must reads|read next|also watch|watch also|see too|look also|check also|check out also|also in the news|also on the subject)
(more|news|articles|all the news|everything) (from|by|on|about) [this|the|the same] (author|subject|topic|category|section|theme|site)
(more|other|further) (articles|posts|headlines|from this section|from this category|from author|publications|reading)
(in|on|from) the same (category|section|topic|subject|theme|rubric|heading|argument)
on (this|the) (topic|subject|theme)
(latest|recent|last|newest|fresh) (news|posts|articles|stories|headlines|publications|from the blog|videos)
(popular|top|best|hot|trending|favorite|viral) (posts|articles|news|stories|now|topics|this week|today|publications|this month|headlines|videos|categories)
(most|the most) (read|popular|viewed|commented|shared|watched|discussed|visited|seen|recent|liked) [articles|news|stories|posts|today|this week|now|of the week|of the day|in *|on *]
(trending now|trending topics|trending news|hot topics|now reading|they are reading now|reading now|what people are reading|also trending)
(editor's|editors'|editor) (picks|pick|choice|choices|selection)
(the editors recommend|recommended by the editors|editorial recommendations)
(recommended|recommended for you|recommended articles|recommended reading|recommended stories|recommended by|recommended news|we recommend|we recommend you|we also recommend|our recommendations|recommended posts|suggested reading|suggested articles|suggested for you|selected for you|picked for you)
(featured|highlighted|selected|main|top|chosen) (posts|articles|news|stories|headlines)
(others|readers|people|what others|users) (also|are|also are) (read|reading|liked|viewed|watched)
(around|from around|more from around|from|elsewhere on) the web
(news of|news from|from our|offers from|content from) partners
(in this article|on the web|partner news|from our partners|news from our partners)
(popular|read|discussed) (now|today) on [the] (site|website)
(next|previous) and (next|previous) (article|articles|news|posts)
trending (articles|stories|now)
(news on the topic|material on the topic|materials on the topic|articles on the topic|read on the topic)
(don't|do not) stop reading : …
[breaking] (information|news|note) (in|under) (development|progress)
(what to read next|more stories you may like|more like this|more on this topic|more on this story|more on this|more on the subject|more on the topic|more about the topic)
`,
      sure: `
(related|read also|also read|see also|also see|read too|read more|read|recommended|recommended reading|must read|to read|also to read|to read also|you may like|you might like|you may also like|you might also like|may interest you|it may interest you|you may be interested|you might be interested in|you may be interested in|related news|related article|related articles|related story|related content|related post|on the topic|on this topic|on the subject|on the same subject|more on the topic|more on the subject|more on this topic|more on this|more on this story|continue reading|watch also|see more|know more|learn more|find out more|also interesting|don't miss|do not miss|in the same category|check also|look also|discover also|also discover|to go further|read next|most read|latest news|find out also|further reading|read on the topic) : …
(read also|also read|read too) …
(read|see|learn|find out|discover) more (about|on|at|in|here|by|from) …
more on the (topic|subject) …
(read|see|watch|view) (more|it|the rest|the full story|the full article|the rest of the article|the continuation|the complete article|the whole story) [here|on|at] […]
(read more|read on|keep reading|continue reading|read further|read the rest|see more|show more|show less|load more|view more|see all|view all|show all|load more posts|load more articles|load more news|more details|read in full|read completely|read whole|click to read more|click for more|find out more here|read here|read more here|continue|read the article|see more news|more news|all news|all the news|all articles)
(continue|keep) reading [this article|the article|the rest|the story|the news|this entry|this story|the main story|…]
(next|previous|following|newer|older|prev|preceding) (article|articles|post|posts|story|news|page|entry|publication|stories|slide) [[:] …]
(the next|the previous) (article|post|news)
(previous article|previous post|previous) (next article|next post|next) […]
(related articlesmore from author|related articles more from author|previous articlenext article|previous postnext post)
(post|posts|article|comment|comments|page) navigation
(next|previous) (article|post) (next|previous) (article|post)
(more from|more by) (author|*)
more in (world|news|sport|sports|politics|business|europe|asia|africa|local|national|international|culture|economy|health|society|technology|science|opinion|latest)
by (taboola|outbrain|revcontent|mgid)
(powered|recommended|sponsored|promoted) (by|links by|stories by) (taboola|outbrain|revcontent|mgid|dable)
[you may like] (sponsored|promoted) (links|stories|content) by (taboola|outbrain)
(see|look|watch|check|read) (also|too) : …
(the (last|latest|most recent) (news|articles|posts))
(this might also interest you|this may also interest you|this could also interest you|this might be of interest to you) […]
(read our) (news|other) [in|on|articles] …
(see|view|discover|find|check out) (all|all the|all our|our) (news|articles|posts|videos|latest news|other articles|stories) [here|on …|about …|in …]
[for] more (news|information|details|articles|stories) (about|on|from|in|of|visit|see|click) * (here|click here|on our website|website)
(full|complete) (article|story|text|news) (here|at|on|:) …
`,
      place: `
(related|similar|similar stories|similar materials|more news|more stories|other news|other stories|recent comments|latest comments|important news|key news|from the archive|from the archives|our archives|of interest|for you|to read|up next|next up|to discover|do not miss|background|read on|further information|trending|popular|recent|latest|recommended|featured|more|next|previous|prev|read|other|others|headlines|top stories|breaking news|breaking|live|don't miss|must see|also|in brief|to go further|for further|updates|news|last minute|hot|home news|all|on the subject|the essentials|archive|archives|flash news|news feed|newsfeed|feed|news line|to remember|stories|themes|tendencies|trends|in pictures|video|videos|photos|dossier|files|explainer)
(learn more|in other news|know more|more info|more information|find out more|find out|discover more|see|view|see details|details|in detail|to know more|more details|show|expand|collapse)
(the news|news of the day|of the day|of the hour|world news|main news|news of the hour|top news|today's news|in the news|local news|national news|international news)
(previous next|next previous)
`,
    },
    advertisement: {
      sure: `
(advertisement|advertisements|advertising space|ad space|advertisment|advertisement space|publicity space|commercial advertisement)
(ads|ad|advertisements|advertising) (by|by google|closed by google|provided by *)
[the|our|this] (article|story|text|news|content|reading|note|report|it|material|matter|post|publication|information|entry|interview|page) (continues|continue|continued|is continued|will be continued|will continue|resumes|goes on|proceeds|runs on|runs through|follows|is resumed) (after|below|under|underneath|beneath|following) [the|this|these|our|the following|an] [ad|advert|advertisement|advertisements|advertising|publicity|video|announcement|announcements|commercial|commercials|ads|banner|photo|image|picture|gallery|graphic|infographic|promotion|promo|message|ad block|advertising block|commercial break|player|form|map|podcast|tweet]
(continues|continue|continued|to be continued|continue reading|keep reading|read on|read more|read further|further|resume|follow|more|scroll|scroll down|suite|article continued|sequel) [to continue|to continue reading|with content] (after|below|under|underneath|beneath) [the|this|these|our|the following|an] (ad|advert|advertisement|advertisements|advertising|publicity|video|announcement|announcements|commercial|commercials|ads|banner|photo|gallery|message|promotion|ad block|advertising block)
[the] (rest|sequel|continuation|suite|remainder|further part|next part|remaining part|other part|second part|following part|further continuation|next|what follows|following) [of [the|this] (article|text|news|story|material|note|report|content|interview|post|publication|reading)] [is|follows|comes|continues|can be found|can be read|you will find] (after|below|under|underneath|beneath) [the|this|these|our|an] (ad|advert|advertisement|advertisements|advertising|publicity|announcement|announcements|commercial|commercials|ads|banner|video|photo|gallery|promotion|ad block|advertising block)
[the] (rest|continuation|remainder|further part|next part) (of [the|this] (article|text|news|material|story)) [is] (below|follows|follows below|under)
(scroll|scroll down) (to continue|to continue reading|for more|to read more) […]
(after|below) (the|this) (ad|advertisement|advertising|publicity|announcement)
(skip|close|hide|remove|report|block) [this|the] (ad|ads|advertisement|advertising|advert)
(advertise|to advertise) (with us|here|on this site|on our site|on the site)
(sponsored|paid|promoted|promotional|partner|branded|commercial) (content|post|article|links|link|stories|story|message|material|publication|advertisement|by *)
(ad blocker detected|adblock detected|ad block detected|adblocker detected|ad blocker enabled|we noticed you're using an ad blocker|you are using an ad blocker) […]
please consider supporting us by disabling your ad blocker
(please|you can) (disable|turn off|deactivate|pause) (your|the) (ad blocker|adblocker|adblock|ad block) […]
(in|as) partnership with advertiser
(start|end) of (advertising|advertisement|ad|commercial)
(advertising|advertisement|ads) (scroll to|scroll down|continue reading|article continues|story continues) […]
(advertising|advertisement|ad|ads) : (continue|continues|article continues|keep reading|scroll|story continues|read on) …
read (without|more without) (ads|advertising) […]
(publi|adv|commercial) (editorial|announcement)
our (website|site) is made possible by displaying online advertisements to our visitors
(this is|it is) an (ad|advertisement)
`,
      place: `
(ad|ads|advert|adverts|advertising|publicity|sponsored|promoted|sponsor|sponsors|commercial|announcement|announcements|pub|display|advertorial|partner|partners|promotion|anzeige|banner|place for advertising|place for your advertisement|advertise|paid content|affiliate)
`,
    },
    source: {
      sure: `
(source link|link to source|link to the source|source of the news|source article|original source|link to [the] original|link to [the] original article|original article|original link|go to source|view source|view original|original text|original publication|source url|news source|source here|source site)
read (the|full|original|the full|the original|this|entire|the whole|whole) (article|story|news|text|report|original) (here|at|on|in|on the site|on the website|on our website|on the source|from|in the source|in the original) […]
(read|see) (the|full) (original|source) [article|post|here|at|on|text] […]
the (post|article|entry|news|publication) * (appeared|was published|published) first (on|in|at) …
the (post|entry) * first (appeared|was published) (on|in|at) …
(click here|click on|click on the link|click the link|click this link|press here|enter here|look here|tap here|go here|click) [here|link|below] (to|for|and|if) …
(click here|click on the image|click on the photo|click on the link)
(you can|can) (read|see|find) the (original|full|whole) (article|text|story|news) …
`,
      place: `
(source|sources|via|source source|original|link|links|external links|reference|references|bibliography|web|here|site|read source)
[web] link : …
via : …
`,
      tail: `
(source|sources|information source|news source|text source|material source|via|source of information|text|with information from|taken from) : …
(with information from|with information of|with agency information|with information from agencies) […]
[this article|this post|this story|this content|this news] [was|is] (originally|first|initially) (published|appeared|posted) (on|in|at|by) …
(the|this) (article|news|story) * first (appeared|was published|published) (on|in|at) …
(article|news|text|information|content) (taken|extracted|copied) from …
`,
    },
    copyright: {
      sure: `
copyright [© | by] # […]
[copyright] © # […]
© [*] reproduction (reserved|prohibited|forbidden)
[(©|copyright|#) [*]] all [the] rights reserved […]
[total|partial|full|any] [or|and] [total|partial|full] (reproduction|copying|republication|copy) [of [the|this|any|all|these|our] (material|materials|article|articles|content|contents|text|texts|page|site|news|work)] [or *|and *|in whole or in part|without *|by any means|in any form|even partial] [is|are] [strictly|expressly|totally] (prohibited|forbidden|reserved|not allowed|not permitted) […]
reproduction in (whole|part|full) or in (part|whole) …
(reproduction reserved|reserved reproduction|rights reserved|production reserved|reproduction rights reserved)
(powered|proudly powered|made|built|published) (by|with) (wordpress|blogger|ghost|joomla|drupal|wix|squarespace|weebly|blogspot) […]
(wordpress theme|mh magazine wordpress theme|newspaper theme|magazine theme) [[:] [*] by *]
(blog at wordpress com|create a free website or blog at wordpress com|start a blog at wordpress com|create a website or blog at wordpress com)
this (material|article|content|text|publication) may not be (published|reproduced|copied|republished|redistributed) …
`,
      place: `
(copyright|copyright notice|rights|credits|©|developed by|design|design by *|designed by *|developed by *|theme : * by *|theme by *)
© …
[any|the|all] (use|copying|reprinting|reproduction|republication|quoting|citing) of [our|the|this|these|any|all] [site] (materials|content|contents|articles|texts|information|news) * (prohibited|permitted|allowed|forbidden|required|mandatory|obligatory|possible) […]
`,
    },
    author: {
      sure: `
(about|biography of|more about|who is) (the author|author|the authors|the writer|this author)
(about author|author bio|author profile|author info|author information|author archive|author archives|author box)
(view|see|read|show|browse|find) (all|all the|more|other|all of) [of] (posts|articles|stories|entries|publications|news|author's posts|author posts|author's articles) (by|from|of) […]
(all|more|other) (posts|articles|entries) by …
(see|view) (author's|author) (posts|articles|profile|page|other posts)
(posted|published|written|added|created|sent|uploaded) by (admin|administrator|editor|webmaster|redaction|editorial staff|newsroom|superuser|super user|admin on …)
(by|author|author) (admin|administrator|webmaster|super user|superuser|root)
(follow|contact|email|e-mail|write to) (the|this) author [on] [@]
follow the author [on @]
(view profile|view full profile|see profile|view author profile|view all posts|see all posts|more articles|more posts)
`,
      place: `
(author|authors|the author|editor|the editorial staff|admin|administrator|editorial team|writer|redaction|staff|website|contributor|posted by|written by|published by|edited by)
(posted|published|added|written|created) (by|on|in|at) […]
(posted on|published on|published|updated|last updated|last update|last modified|modified|created|update|date|date of publication|publication date|publication) : …
# (seconds|minutes|hours|days|weeks|months|years|second|minute|hour|day|week|month|year|hours and # minutes) ago
(published|posted|updated) # (minutes|hours|days|weeks|months) ago
story by *
(by|from|of) [the|our] (editorial staff|newsroom|redaction|editorial office|editorial board|editorial department|editorial desk|editorial team|editors|staff writer|web desk|news desk|online desk|drafting|writing|news center|news centre|news service)
[the] (newsroom|news center|news centre|news desk|web desk|online desk|online editorial|online editors|editorial office|editorial board|editorial department|editorial desk|digital editorial|web editorial|drafting|writing|writing staff|foreign news service|foreign news desk|news service|news department|editors)
`,
    },
    tags: {
      sure: `
(tags|tag|tagged|hashtags|keywords|key words|keyword|etiquettes|filed under|posted in|posted under|published in|categories|news topics|related topics|related tags|article tags|themes of the article|topics of the article) : …
(filed under|filed in|tagged with|tagged under|posted under|posted in|in this category)
(tags in this article|tags related to this article|article tags|more about these topics|more on these topics|related tags|related topics|topics in this article|themes of this article|news tags|popular tags|tag cloud|post tags|tags for this article|read more about|read more on|learn more about)
`,
      place: `
(tags|tag|tagged|categories|category|topics|topic|keywords|labels|hashtags|sections|rubrics|section|rubric|themes|subjects|key words|etiquettes|theme|subject|heading|in this topic|relevant topics)
(category|topic|topics|section|rubric|theme|subject|subjects|heading|label|labels) : …
(filed under|filed in|tagged with|tagged under|tagged|posted under|posted in|published in) …
tags …
`,
    },
    gallery: {
      sure: `
(photo gallery|image gallery|picture gallery|photogallery|photo galleries|photo album|photo report|view gallery|see gallery|open gallery|image galleries|see photo gallery|gallery of images|gallery of photos|photo slideshow|foto gallery|image slideshow|video gallery|open photo gallery)
(photo gallery|image gallery|photogallery|photo report|slideshow|gallery) : …
(view|see|open|show|look at|watch) [all|the|all the|more|#|full] (photos|images|pictures|gallery|photo gallery|slideshow|image|photo) [in full screen|of *|#|here|gallery]
(photo|image|picture|slide) # (of|/|from) #
(image|photo) # [of #] (image|photo) #
(view|open|enlarge|expand) (image|photo|picture|this image) [in] [full screen|fullscreen|gallery|new tab|lightbox]
(enlarge image|enlarge photo|click to enlarge|zoom image|click on image to enlarge|click on the image to enlarge it|expand image|click to zoom|open the image in full screen|full screen|view in full screen|close full screen)
(your browser does not support|your browser doesn't support|sorry your browser) …
(please|you need to|you must) (enable|activate|turn on|allow) javascript […]
javascript (is disabled|must be enabled|is required|is not enabled) […]
(to play this video you need|this video requires|the media could not be loaded|the video could not be loaded|this video is (unavailable|not available|no longer available|private)|video unavailable|video is not available|media error|an error occurred while loading the video) […]
(video player is loading|the video player is loading|loading video|loading the player|loading player|loading content|play video|play the video|mute unmute|current time|remaining time|unmute|tap to unmute|swipe to see more [photos]|playback speed|playback rate|picture in picture|skip backward|skip forward)
(this is a modal window|this is a modal window this modal can be closed …|beginning of dialog window …|end of dialog window)
(view|see) (this|the) (post|publication|tweet|content|video|photo|profile) on @
(see|view) (new|this) (tweets|tweet|post on x)
a (post|publication|photo|video) shared (by|of) * [on …]
(twitter|tweet|instagram|facebook|youtube|tiktok) (embed|post|content|widget|video) [not available|blocked|external content]
(recommended editorial content|recommended external content|external content|embedded content|external content from @ […]|show external content|display external content|load content|allow external content)
[recommended [editorial|external] content [:]|external content [:]] (here|at this point|in this place|in this spot|at this place) [you will|you can|we show you] (find|see|show|show you) [an|a] (external|recommended|content|embedded) …
(watch|see|look at) the (video|full video|video below|video here|video of the moment|photos|images|pictures) [below|here|on @|: …]
(watch|see) (also|video|the video|now) : …
`,
      place: `
(gallery|galleries|slideshow|play|pause|mute|zoom|enlarge|photo|photos|image|images|picture|pictures|video|videos|watch|watch video|watch the video|view photos|see photos|close|in pictures|open|photo video|advertising video|replay|live|full size|caption|hide caption|toggle caption|show caption)
# / #
# of #
(photo|image|picture|slide) #
`,
    },
    pages: {
      sure: `
(page # of #|pages #|page # #)
(back|return|go|go back|jump|to return|return back) to (top|home|homepage|list|search|overview|all news|news|article|start page|main page|front page|previous page)
(back|return|go|go back|jump|to return|return back) to the (homepage|home page|start page|main page|front page|cover page|overview|news overview|list|news list|list of news|list of articles|article|table of contents|previous page|top of the page|beginning of the page|start of the page|beginning of the article)
to [the] (start page|homepage|home page|main page|front page|top of the page|beginning of the page|start of the page|page top|page start|overview page|article overview|news overview|topic page|news feed|news list|list of news|photo gallery|image gallery|picture gallery|photo series|picture series|image series|photo stretch|video page|live ticker|live blog|news ticker|comments|comment section|comment area|forum|author page|profile page|original article|detailed article|subscription offers|subscription page|contact form|newsletter registration)
(scroll|jump|skip) to (top|main content|content|navigation|the content|the top|footer|search|the main content|comments|main navigation)
(toggle|open|close|show|hide|expand|collapse) (navigation|menu|the menu|search|sidebar|main menu|submenu|mobile menu|search bar)
(main menu|main navigation|search this (site|blog|website)|search for|site search|search the site|search on the site|site map|sitemap|breadcrumb|breadcrumbs|you are here|current page|primary menu|secondary menu|navigation menu|mobile menu|quick links|useful links|footer menu|primary sidebar|skip links)
(you are here|you are in|your location|current location) : …
(home|home page|homepage|start page|main page|front page) : …
(main|start|cover|beginning|principal|news) : * : …
(home|homepage|home page|start|start page|main page) (news|world|politics|sport|sports|economy|culture|international|society|business|opinion|technology|europe) [*]
press esc to (cancel|close)
(i'm|i am) not a robot
prev …
type above and press enter to search …
(type|enter) (and|to) (hit enter|press enter|search)
(view all results|see all results)
no (result|results) [view all (result|results)]
view all result
(view|go to|see|switch to|exit|show) [the] (desktop|mobile|full) (version|site) [of the site]
opens in [a] new (tab|window)
spot img
(error # page not found|page not found)
`,
      place: `
((back|return|go|go back|jump|to return) to the (top|beginning|start|site|website|section|archive|index|menu|news|articles|cover|search|home)|to the (top|overview|beginning|start|gallery|article|dossier|archive|comments|subscription|shop|video|videos|podcast|special)|up|upwards|to top|to home)
(menu|home|home page|homepage|search|next|previous|back|close|top|contents|table of contents|navigation|more|start|main|cover|contact|contact us|contacts|about us|about|who we are|write to us|editorial|editorial office|staff|our team|help|faq|site rules|rules|front page|today|cancel|yes|no|ok|english|in this article|on this page|summary|index|return|go|continue|prev)
page #
(next page|previous page|last page|first page)
(previous|next) : …
we remind you
(toggle|external link|external links|try again|try again later|please try again later|please wait|terms conditions)
# (c|f)
# # # [#] [#] [#] [next|last|older]
`,
    },
    app: {
      sure: `
(download|get|install) (our|the|our free|the free|the *) (app|application|mobile app|mobile application|apps) […]
(try|open|use) our [new] (app|application) […]
(available|download|get it|get the app|download it|available now|download now) (on|in|from|at) [the] (google play|app store|apple store|play store|appstore|huawei appgallery|appgallery) […]
(open|read|view|continue|see) in [the|our] (app|application)
(our|the) (app|application|mobile application) (for|on) (android|ios|iphone) […]
(scan the qr code|scan qr code) […]
(add|save) to home screen
`,
      place: `(download|download now|install|app|mobile app|apps|application|get the app|google play|app store)`,
    },
    counter: {
      sure: `
# [#] (views|view|reads|readings|visualizations|impressions|times read|people read this|people have read this)
(views|post views|total views|hits|number of views|number of readings|readings|visits|visualizations|page views|reads|article views|views of the article) : # [times]
(post views|total views|number of views|number of readings|page views|article views|views) #
(viewed|read|seen|visited) # times
this (post|article|news|page) (has been|was) (read|viewed|seen) [#|* #] […]
# (min|mins|minute|minutes|mn|second|seconds|sec) [# (second|seconds|sec)] [of] (read|reading|to read|video|reading time|listening)
(reading time|estimated reading time|read time|time to read|approximate reading time|average reading time|duration of reading|est reading time) [:] [about|approx|less than|is|of] # [min|mins|minute|minutes|seconds|sec|s|min s] […]
(read|reading) (in|takes|:) # (min|mins|minute|minutes)
(less than a minute|less than # minute|# minutes to read|minutes to read|minutes read|minute read|min read|mins read|reading time)
(average|overall) (rating|score) [:] # […]
vote count : # […]
(no votes so far be the first to rate this post|click on a star to rate it|how useful was this post|submit rating|as you found this post useful follow us on social media)
(rate|evaluate|score|vote for) (this|the) (article|post|news|item|content|text|publication|material|entry)
(be the first to rate|be the first to vote) […]
total # average #
`,
      place: `
(views|view|likes|shares|votes|rating|ratings|hits|visits|# votes|vote|reading time|visualizations|total|rate|score|number of views|number of reads)
# (comments|comment|shares|votes|likes|read)
(votes|voted|rating|ratings|number of votes) : # […]
# (photos|images|pictures|videos)
`,
    },
    listen: {
      sure: `
(listen|listening) to (this|the|an audio version of|our|audio version of|a) (article|story|news|post|text|text to speech|page|audio version|content|report|this article|summary) […]
(listen to article|listen to story|listen to news|listen to post|listen in audio|audio version|audio version of this article|audio article|listen this article|play audio|play this article|text to speech|article audio|the audio version is generated …)
(this audio is|this audio was|audio is|the audio version is|audio) (generated|auto generated|read) …
(font|text|letter|type) size [a a|a|+|reset|smaller|larger|increase decrease] […]
font (resizer|resizeraa) [aa]
(increase|decrease|enlarge|reduce|change|reset|bigger|smaller) [the] (font|text|letter|font size|text size|size of text|size)
(a a|a a a)
(dark|night|light|reading) (mode|theme)
(add|save|put|mark|store|send|remove|delete) [it|this|article|the article|this article|news|this news|page|to favorites] (to|in|into|as|among|from) [my|your|the|our] (favorites|favourites|favorite|favourite|bookmarks|bookmark|reading list|read list|list of favorites|list of favourites|saved|saved articles|saved items|saved list|my list|watch list|watchlist|my articles|my news|notepad|memo list)
(save for later|save article|save this article|read later|bookmark this|bookmark article|gift this article|gift article|saved articles|read it later)
`,
      place: `((my|your) (favorites|favourites|bookmarks|reading list|saved articles|watch list|notepad)|listen|listen now|audio|bookmark|save|favorites|add|summary|translate|language|languages)`,
    },
    feedback: {
      sure: `
(found|find|noticed|notice|spotted|discovered|see|seen|have you found|did you find|did you notice|have you noticed|have you spotted) [a|an|any] (error|typo|mistake|bug|inaccuracy|spelling error|spelling mistake|error in the text|mistake in the text|typo in the text|error or inaccuracy) […]
if you (notice|find|found|noticed|see|spot|have found|have noticed|discover|saw) (a|an|any) [spelling|grammatical|factual] (error|typo|mistake|bug|inaccuracy|errors|mistakes) [*] (select|highlight|mark|let us know|tell us|write to us|inform us|report it|press|ctrl|please|in this article|in the text|in the article|in text|on the page|on this page|on the site|in our article|in the material|in the news|in the publication) […]
(select|highlight|mark) (it|the text|the fragment|a piece of text|the error|the necessary text|the text with the error|the text with the mouse|the error with the mouse) and (press|hit|click) …
(report|signal) (a|an|the|this) (error|typo|mistake|correction|inaccuracy) [in this article|in the text|to the editors|on this page|to us] […]
(report|signal) (error|typo|mistake|abuse)
(was this|did you find this|is this|how useful was this|was the) (article|information|content|page|helpful|useful|post|answer|text) [helpful|useful|interesting] [to you|for you|article] [yes no]
did you (like|enjoy) (this|the) (article|post|news|story|text|material|content) […]
(do you like|you liked|you like|liked|if you liked|if you like) (this|the|our) (article|post|news|story|text|material|content|publication|work) […]
(thanks|thank you) for (your|the) (feedback|vote|rating|message|comment)
(send|give|leave) [us] [your] feedback
(suggest|submit|request) (a correction|an edit|a topic|news|your news|a story)
(send|tell|write|submit) (us|us your|to us|your) (news|tips|story|stories|news tip|photos and videos|information) (to|at|via|by|on|through|in) …
(do you have|have|got|have you got|if you have) (a|an|any) (news|story|tip|tips|news tip|question|information|confidential tip) [to share|for us|to tell] [*] (contact|reach|write to|email|call|tell|send|message) [*] (us|our) […]
(have|got|have you got) a (news tip|tip for us|story for us)
(contact|reach|write to|email|call) (us|our editors|our newsroom|the editors|our editorial office|the editorial office|the newsroom|our editorial team) (at|via|by|on|through|here|:) …
(questions|comments) or (comments|suggestions|questions) [about|on] …
`,
      place: `
(do you have|have|got|have you got|if you have) (a|an|any) (news|story|tip|tips|question|information|confidential tip) [to share|to tell]
(yes no|helpful|not helpful|useful|was this helpful|thank you|feedback|report|report an error|typo|error)
`,
    },
    support: {
      sure: `
(support|help|back|fund) (us|our) [work|journalism|project|site|website|editorial team|editorial staff|editors|newsroom|independent journalism|media|team|channel|publication|editorial office|blog|free press|portal] [on|via|with|through|by|at|in|and|to|of|for|now] […]
(buy|treat) (me|us) [to] a coffee […]
(become|be) (a|our) (patron|member|supporter|sponsor|subscriber) [today|now|on @]
(donate|make a donation|donate now|donate here|donate to|donate today|make donation|donate via paypal|send a donation)
(your (support|donation|contribution|donations|help)) (helps|is|makes|allows|will|keeps|means) (us|our|important to us|possible|*)
(independent journalism|quality journalism|free press) needs (you|your support|your help) […]
(if you (like|value|appreciate) (our|what we do)) …
`,
      place: `(support us|support|donate|donation|donations|contribute|become a member|membership|join us|help us)`,
    },
    translation: {
      sure: `
(original text rate this translation|rate this translation|your feedback will be used to help improve google translate|powered by google translate|google translate|select language|powered by translate|translate this page|contribute a better translation|translate with google|show original|see translation|see original|show original text|view original text|google translation|choose language|choose your language|select your language|change language)
(this|the) (article|text|content|news|page|story|post|note) (was|is|has been|may have been) (automatically translated|machine translated|translated automatically|translated by machine|translated with *|translated using *|a machine translation|an automatic translation) […]
(translated|translation) (with|by|using|via) (google|google translate|deepl|yandex|chatgpt|ai|artificial intelligence|machine|microsoft translator|deepl com|bing|automatic translation|www deepl com) […]
(automatic|automated|machine|ai) translation [of …|by …|from (spanish|french|german|russian|turkish|arabic|italian|portuguese|ukrainian|english|the original)]
(this|the) (article|text|content|news|page|story|post|note) (was|is|has been) translated [into english] (by|using|via) (ai|artificial intelligence|a machine|a program|a robot|google *|deepl|neural *) […]
(this|the) translation (was|is|has been) (generated|made|produced|created|done|performed|carried out) [automatically] (by|with|using) (a machine|ai|artificial intelligence|google *|deepl|a program|an algorithm|machine learning|the help of *) […]
(automatically|machine) translated [from …|by …]
(this article in|read this article in|also available in) [:] (spanish|french|german|russian|turkish|arabic|italian|portuguese|ukrainian|english|other languages|another language) […]
(english|spanish|french|russian|german|arabic) version
`,
      place: `(translate|translation|translated|language|original text|original|english|translator)`,
    },
  },
}
