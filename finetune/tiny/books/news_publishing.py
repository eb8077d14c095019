"""A news site: writing, publishing and correcting articles, and keeping order among the comments."""

BOOK = """
article-draft | Create a draft article. It is not visible to readers until it is published. | headline:~Bridge closed for two years,Bakery wins national prize,School roof still leaks,New tram line opens,Mayor will not run again,River reaches record level,Library to open on Sundays,Fox moves into car park,Farmers protest in the old town,Theatre saved at the last minute,Water bills to rise,Lost ring found after forty years,Swimming pool stays shut,Night buses for the suburbs "Headline"; section:local=local news,the local pages|politics=politics,the politics pages|business=business,the business pages|sports=sports,the sports pages|culture=culture,the culture pages "Part of the paper"; author?:person "Who writes it"; keywords?:word[] "Keywords"; max_words?:150..1200 "Length limit in words"
    draft {headline} in {section}
    {section}: {headline} / {author}
    Could you please start a piece for {section} with the headline {headline}?
    I have just come back from the town hall and it's quite a story. Begin a text for {section}, headline {headline}.
    {headline}, {section}, no more than {max_words} words
    {author} has all the notes and wants to begin writing: {headline}, meant for {section}.
    for {section} set up an unfinished article, {author} writes it, headline {headline}
    headline: {headline}, section: {section}, author: {author}, keywords: {keywords}
    new blank story pls, {section}, {headline}, keywords {keywords}
    At 7 this morning I stood in the rain with 3 other reporters and a very wet photographer called Nils, and all I've got so far is a headline for {section}: {headline}
    open an empty text called {headline} under {section}, limit {max_words} words
    create a piece in {section} by {author}, title line {headline}
    ? headline  start a new text in {section} by {author}
    ? section  begin an article with the headline {headline}
    & start two texts for {section}: {headline} and {headline#2}
    & draft {headline} for {section} and {headline#2} for {section#2}
    ! think of a better headline for my text
    ! what makes a headline good
    ! delete the draft about the bridge
    ! draft a letter to <company>
    ! the author has the flu, hand the draft <id> over to <person>
    ! Cut <id> down to 400 words, will you?
    ! What did the photo of the fox in the car park cost us?
    ! Is a short headline like Theatre saved at the last minute better than a long one with a name in it?
    ! Draft a contract for the sale of a boat between <person> and <person>, price <amount>.
article-publish | Publishes a finished draft, at once or at a given time. | article:id "Article id"; when.day?:isodate "Day, today by default"; when.time?:isotime "Time of day, HH:MM"; front_page?:true=on the front page,on top of the home page|false=not on the front page,inside only "Show it on the front page"; paywall?:true=for subscribers only,behind the paywall|false=free for everyone,without the paywall "Who may read it"
    publish {article}
    {article} online {when.day} {when.time}
    Please let the public see article {article} now.
    The competition already has half of it and the boss is pacing up and down. {article} goes live right now, {front_page}!
    {article}, {paywall}, put it on the site
    The lawyers have no more objections to {article}, so readers may have it.
    on {when.day} at {when.time} please bring {article} out
    article: {article}, day: {when.day}, time: {when.time}, {paywall}
    push {article} out to the readers, {front_page}
    I've changed the comma in line 8, cut the 2 quotes from the vicar and thrown out the photo with the goat, so nothing should stop us from putting {article} on the site
    release {article} at {when.time} {paywall}
    let {article} appear {front_page}, starting on {when.day}
    ? article  put the finished text online, {front_page}
    ? article  let it appear on {when.day} at {when.time}
    & publish {article} and {article#2}
    & {article} goes online at {when.time} and {article#2} at {when.time#2}
    ! take <id> offline
    ! how do I get a book published
    ! translate <id> into <language>
    ! post a photo of my dog
    ! Move <id> from the sports pages to culture, it's about a ballet.
    ! send <id> back to <person>, half of the quotes have not been checked
    ! How many subscribers had opened <id> by <isotime>?
    ! do stories behind a paywall get fewer readers on a Sunday?
    ! I'd like my flat in <city> to be online by <date>, 900 euros a month, three rooms.
article-correct | Adds a correction notice to a published article. | article:id "Article id"; notice:~The fire was on Monday,The bridge is 90 metres long,The mayor was misquoted,The photo shows another house,The name was misspelt,The concert costs nothing,The firm was founded later,The team lost the first match,The accident happened in Elm Road,The price is per person,The report is from last year,The museum is closed on Mondays "What is put right"; position?=bottom:top=at the top,above the text|bottom=at the end,below the text "Where the notice stands"; notify_readers?:true=and alert those who read it,and tell readers about it|false=without an alert,and alert nobody "Send an alert to readers"
    correct {article}: {notice}
    {article} notice {position}: {notice}
    Would you please put a correction on {article}? {notice}
    A reader rang me up, quite rude but sadly right. In {article} we got it wrong. {notice}
    {notice}: so it has to say in {article}, {position}, {notify_readers}
    It's embarrassing, but {article} contains a mistake, and people should be told: {notice}
    {position} of {article} let people read this: {notice}
    article: {article}, position: {position}, notice: {notice}
    we messed up {article}, own up to it: {notice}
    Two lawyers and 11 readers have written since noon, one of them in green ink and on the back of a menu, so let's admit it below article {article}: {notice}
    set the record straight in {article} {notify_readers}: {notice}
    own up {position} to the error in {article}. {notice}
    ? article  we got something wrong, put this right: {notice}
    ? notice  add a correction to {article} {position}
    & add this to {article} and {article#2}: {notice}
    & correct {article} with: {notice} and {article#2} with: {notice#2}
    ! check <id> for spelling mistakes
    ! how do newspapers deal with mistakes
    ! who made the mistake in <id>
    ! correct my sentence: <sentence>
    ! Take the note about the bridge off <id> again, we were right after all.
    ! <person> was misquoted in <id>, post her a bunch of flowers and a card
    ! how often has somebody changed the text of <id> since <isodate>?
    ! Why do papers always own up to a wrong name but never to a wrong opinion?
    ! correct the clock in the hall, it is 7 minutes slow
article-list-by-author | Lists the articles of one author, newest first. | author:person "Author"; since?:isodate "Only articles from this day on"; section?:local=local news,the local pages|politics=politics,the politics pages|business=business,the business pages|sports=sports,the sports pages|culture=culture,the culture pages "Part of the paper"; limit?=20:5..50 "How many at most"; with_drafts?:true=drafts too,including unfinished ones|false=published ones only,without drafts "Also list drafts"
    articles by {author}
    {author} {section} {since}
    Could you show me what {author} has written for us?
    We have to choose the reporter of the year and I'm hopelessly behind. What are the pieces of {author}?
    {author}, from {since} on, all the pieces
    {author} says that nobody here writes more, and I'd like to see for myself.
    since {since}, what has appeared by {author} in {section}
    author: {author}, section: {section}, limit: {limit}, {with_drafts}
    whats {author} been writing lately, {with_drafts}
    For the anniversary book of 240 pages my colleague Ruth needs something funny, preferably about animals or weddings, so give her everything that came from the pen of {author}
    the last {limit} texts of {author}, please
    which stories did {author} do for {section}, {with_drafts}
    ? author  list the last {limit} texts in {section}
    ? author  what has our reporter written since {since}
    & what have {author} and {author#2} written
    & list the texts of {author} in {section} and in {section#2}
    ! who is <person>
    ! which author gets the most readers
    ! pay <person> for the last article
    ! list books by <person>
    ! <person> did half of the work, so she should be named as second author of <id>
    ! Everything by <person> has to go from the archive, the lawyers say by <isodate>.
    ! What do we pay <person> per line?
    ! Who writes better about football, a fan or somebody who hates it?
    ! List the ten best songs by <person>, in <language> if there are any.
hideComment | Hides a reader's comment from public view. | commentId:id "Id of the comment"; reason:insult=insulting,offensive|spam=spam,advertising|off_topic=off topic,beside the point|false_claim=untrue,a false claim|privacy=too private,an invasion of privacy "Rule that it breaks"; notifyAuthor?=false:true=and write to its author,and let its author know|false=without telling its author,and say nothing to its author "Tell the person who wrote it"; modNote?:~seen before,third time today,reported by many,copied from elsewhere,names a child,contains a phone number,ask the lawyers,same text everywhere,may come back shortened,written in anger,link to a shop,please double-check "Note for other moderators"
    hide {commentId}, {reason}
    {commentId} {reason}
    Would you kindly make {commentId} invisible? It is {reason}.
    People are calling us because of what stands there, and I feel awful about it. {commentId} is {reason}, nobody should see it.
    {reason}, that's what {commentId} is, so out of sight with it
    What somebody left below the story, number {commentId}, is {reason} and can't stay where it is.
    since it is {reason}, put {commentId} away {notifyAuthor}
    comment: {commentId}, reason: {reason}, note: {modNote}
    get {commentId} off the page, {reason} imo
    I was only going to have a look at the 60 new ones, with my sandwich in one hand and Paul on the phone, when I saw {commentId}, plainly {reason}, please make it disappear
    remove {commentId} from public view {notifyAuthor}, since it's {reason}
    {commentId} is {reason}: nobody should be able to read it, moderators' note {modNote}
    ? commentId  make that remark invisible, it is {reason}
    ? reason  readers should no longer see {commentId}, note {modNote}
    & hide {commentId} and {commentId#2}, both {reason}
    & {commentId} is {reason}, {commentId#2} is {reason#2}, let both disappear
    ! show <id> again
    ! is it an insult to call someone a donkey
    ! answer the comment <id>
    ! hide <file> on my computer
    ! pin <id> to the top, it's the best remark of the day
    ! Please forward <id> to the police, that is a threat against <person>.
    ! How many readers have reported <id> so far?
    ! Which is worse under a story, advertising or a plain lie?
    ! Hide twelve eggs in the garden before <person> wakes up at <clock>!
listPendingComments | Lists comments on an article that wait for approval. | articleId:id "Article id"; order?=oldest:oldest=oldest first,starting with the oldest|newest=newest first,starting with the newest|reports=most reported first,starting with the most reported "Order of the list"; maxCount?:5..80 "How many at most"; newUsersOnly?:true=from new users only,by first-time writers|false=from all users,by anybody "Only from people who never wrote before"
    comments waiting on {articleId}
    {articleId} pending {order}
    Could you show me which reader remarks on {articleId} have not been approved yet?
    I've been away for a week and dread the queue. What's still waiting for a decision under {articleId}?
    {articleId}, at most {maxCount}, {order}: what is there to approve
    Readers of {articleId} complain that their remarks don't show up, so let me see what is held back.
    {order}, the unapproved remarks under {articleId}
    article: {articleId}, max: {maxCount}, {order}, {newUsersOnly}
    whats stuck in the queue at {articleId}, {newUsersOnly}
    My shift ends at 6, Olga takes over with her 2 cats on the screen as always, and before that I want to go through whatever has to be checked under {articleId}
    anything {newUsersOnly} on {articleId} still to be looked at
    fetch {maxCount} remarks that need a yes or no below {articleId}
    ? articleId  which reader remarks still wait for approval, {order}
    ? articleId  show up to {maxCount} remarks that have to be checked
    & which remarks wait for approval under {articleId} and under {articleId#2}
    & the unapproved remarks on {articleId}, {articleId#2} and {articleId#3}, {order}
    ! approve all the comments on <id>
    ! how many comments has <id> got altogether
    ! why do people write such nasty comments
    ! list my pending orders
    ! let <person> look after the remarks on <id> tonight
    ! From <isotime> nobody should be able to write anything under <id>, close it.
    ! On average, how many hours does a remark on <id> have to wait?
    ! Do first-time writers swear more than the regulars, what would you say?
    ! fetch 3 crates of water from the cellar for <person>
banCommenter | Bans a user from writing comments for a number of days. | userName:word "User name"; days:2..90 "Length of the ban in days"; reason?:~insults,spam links,threats,fake accounts,racist jokes,posting addresses,constant quarrels,hate speech,trolling,advertising,lies about people,bad language "Reason, shown to the user"; deleteRecent?:true=and delete what was written lately,and wipe the latest remarks|false=and leave the old remarks,and keep what was written before "Delete the comments of the last day"
    ban {userName} for {days} days
    {userName} {days} days {reason}
    Please keep the user {userName} from writing anything for {days} days.
    It starts again every single night and the others are leaving because of it. Shut out {userName} for {days} days, please!
    {days} days without {userName}, reason: {reason}
    The user {userName} has been warned often enough; a break of {days} days will do some good.
    for {days} days let nobody read new stuff by the user {userName}, lock that account out
    user: {userName}, days: {days}, reason: {reason}
    kick {userName} out for like {days} days, {deleteRecent}
    In the 12 years that I've done this, first with Hans and later alone, I have rarely seen such a nuisance, and so the user {userName} has to stay away for {days} days
    block {userName} over {reason}, {days} days, {deleteRecent}
    a time-out of {days} days for {userName} {deleteRecent}
    ? userName  ban that user for {days} days because of {reason}
    ? days  keep {userName} from writing comments, reason {reason}
    & ban {userName} and {userName#2} for {days} days
    & shut out {userName} for {days} days and {userName#2} for {days#2} days
    ! let <word> write again
    ! who is behind the user name <word>
    ! should insults on the internet be punished
    ! block the number <phone> on my phone
    ! make the user <word> a moderator, she's been with us for 9 years
    ! The account <word> shall be called <word> from now on.
    ! Has <word> been locked out before, and what was it for?
    ! Against trolls, is a week enough or does it take 30 days?
    ! Ban fireworks in our street in <city> for 3 days, the horses go mad.
setToxicityThreshold | Sets the score above which comments in a section are held back automatically. | section:local=local news,the local pages|politics=politics,the politics pages|business=business,the business pages|sports=sports,the sports pages|culture=culture,the culture pages "Part of the paper"; threshold:1.5..9.5 "Score from 0 (harmless) to 10 (hateful)"; action?=queue:queue=put in the queue,kept for checking|hide=hidden at once,made invisible|warn=shown with a warning,marked with a warning "What happens to such comments"; language?:language "Only for comments in this language"
    toxicity limit {threshold} for {section}
    {section} {threshold} {action}
    Could you hold back remarks in {section} from a score of {threshold} on, please?
    It has got really ugly since the election and I can't watch day and night. Let the filter for {section} step in at {threshold}.
    {threshold} as the limit, {section}, those above are {action}
    Far too many harmless remarks get stuck in {section}, so the filter should only bite above {threshold}.
    above {threshold} anything said in {section} is to be {action}
    section: {section}, threshold: {threshold}, language: {language}
    crank the nasty-filter in {section} to {threshold}, whatever is over gets {action}
    Rita counted 85 rude words on Sunday alone, her favourite has 17 letters, and we agreed over lunch that the automatic filter for {section} ought to kick in at {threshold}
    change the cut-off of the filter in {section} to {threshold} for remarks in {language}
    for texts in {language}, {section}, tune the automatic filter to {threshold}
    ? section  let the comment filter step in at {threshold}
    ? threshold  change the limit of the comment filter for {section}, such remarks are {action}
    & filter limit {threshold} for {section} and for {section#2}
    & set the filter to {threshold} in {section} and to {threshold#2} in {section#2}
    ! how toxic is the remark <id>
    ! switch off comments in the sports pages
    ! set the thermostat to <small>
    ! what counts as hate speech
    ! Teach the filter the word <word>, round here it is an insult.
    ! let through all that the machine held back in politics on <isodate>
    ! What is the limit in the sports pages at the moment?
    ! Would you call a score of 6.5 strict or mild?
    ! Set the volume of the telly to 12 after <clock>, the neighbours complain.
"""
