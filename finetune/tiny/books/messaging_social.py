"""Chat channels and social networks: posting, planning, searching, replying, muting."""

BOOK = """
post_to_channel | Post a message in a team chat channel right away. | channel:~general,random,design,release-news,support,marketing,book-club,on-call,lunch,finance-team "Channel name without #"; text:sentence "Message text"; notify_everyone?=false:true=and notify everyone,pinging all members|false=silently,without pinging anybody "Ping all members"
    post {text} in {channel}
    tell the {channel} channel: {text}
    In #{channel} write: {text}
    let everyone in {channel} know that {text}
    drop a line in {channel} saying {text}, {notify_everyone}
    {channel}: {text}
    put this in {channel} {notify_everyone}: {text}
    Please announce in {channel} that {text}.
    channel {channel}, text {text}
    my colleagues in {channel} should hear this: {text}
    say {text} to the people of {channel} {notify_everyone}
    could you share with {channel} that {text}
    as a post in the {channel} room: {text}
    message for {channel}, {notify_everyone}: {text}
    ? text  post something in {channel}
    ? channel  post {text} in the team chat
    ? text  I want to write to #{channel}
    & post {text} in {channel} and {channel#2}
    & tell {channel} that {text} and tell {channel#2} that {text#2}
    & announce in {channel}, {channel#2} and {channel#3} that {text}
    ! who is a member of the design channel
    ! create a channel called lunch
    ! send <person> a private message
    ! pin yesterday's message about the fire drill to the top of support
    ! throw <person> out of finance-team, he changed jobs on <date>
    ! how many people have read my last message in release-news
    ! are 12 channels too many for a company of 30, what do you think
    ! post the parcel for <person> before <clock>, the stamps are in the drawer
schedule_post | Plan a post on a social network for a later date and time. | network:mastodon=Mastodon,Masto|linkedin=LinkedIn,Linked In|instagram=Instagram,Insta|bluesky=Bluesky,Blue Sky "Social network"; text:sentence "Text of the post"; publish.date:isodate "Day of publication, YYYY-MM-DD"; publish.time:isotime "Time of publication, HH:MM, 24 hours"; hashtags?:hashtag[] "Tags to add"
    schedule {text} on {network} for {publish.date} at {publish.time}
    on {publish.date} at {publish.time}, post to {network}: {text}
    {network} post for {publish.date} {publish.time}: {text}
    plan a {network} update, {text}, going out {publish.date} at {publish.time}
    Please publish {text} on {network} at {publish.time} on {publish.date} with the tags {hashtags}.
    queue this for {network}, {publish.time}, {publish.date}: {text}
    I'm on holiday then, so have {network} say {text} on {publish.date} at {publish.time}
    at {publish.time} on {publish.date} I want {text} to appear on {network}
    {text}, tagged {hashtags}, on {network}, {publish.date}, {publish.time}
    put {text} on my {network} account on {publish.date} at {publish.time}, hashtags {hashtags}
    time this for {network}: {publish.date}, {publish.time}, text {text}
    could {text} go live on {network} at {publish.time}, {publish.date}?
    set up a future post on {network} with {hashtags} for {publish.date} at {publish.time} that reads {text}
    ? publish.time  schedule {text} on {network} for {publish.date}
    ? publish.date  post {text} on {network} at {publish.time}
    ? network  plan the post {text} for {publish.date} at {publish.time}
    ? text  schedule a {network} post on {publish.date} at {publish.time}
    & schedule {text} on {network} and {network#2} for {publish.date} at {publish.time}
    & on {network}, plan {text} for {publish.date} at {publish.time} and {text#2} for {publish.date#2} at {publish.time#2}
    ! how many followers do I have on Instagram
    ! cancel all my planned posts
    ! what is trending on Mastodon today
    ! pull the Instagram post of <isodate> forward to noon
    ! The LinkedIn thing that should go out on Monday is wrong, take it out of the queue.
    ! how many people clicked on our Bluesky post of <isodate>
    ! is <clock> a good hour for Mastodon, or do folks scroll more at night
    ! schedule a haircut for <date> at <clock>, with the lady who did it last time
search_posts | Search public posts for a word or phrase. | query:topic "Words to search for"; author?:~@maria_k,@oldmaps,@thechef,@night_owl,@daily_tram,@rustfan,@greenroof,@jo.writes "Only posts by this account"; since?:isodate "Only posts on or after this day, YYYY-MM-DD"; media_only?=false:true=with pictures or video,that have media|false=with or without media "Only posts with pictures or video"; max_results?=20:2..80 "Number of posts"
    posts about {query}
    what do people post about {query}
    search posts for {query} since {since}
    did {author} write anything on {query}?
    find {max_results} posts on {query}
    {query} posts by {author} {media_only}
    I'm curious what the internet crowd thinks of {query}
    look for {query} in the posts of {author} from {since} on
    anything new about {query} on social media since {since}
    query {query}, max_results {max_results}
    show me up to {max_results} posts mentioning {query} {media_only}
    who is talking about {query}
    {author} said something on {query} a while ago, can you find it?
    public opinions regarding {query}, please
    ? query  find posts by {author}
    ? query  search the posts since {since}
    & search posts for {query} and for {query#2}
    & what did {author} and {author#2} post about {query}
    & {max_results} posts each about {query}, {query#2} and {query#3}
    ! like all posts of @thechef
    ! delete my post about <topic>
    ! which accounts should I follow
    ! report @night_owl for spam, I got 14 of the same within an hour
    ! follow @greenroof and @oldmaps for me and tell them hello
    ! Where does @thechef live, and what is the name of the person behind it?
    ! why do so many people post pictures of food, is it loneliness
    ! search <person> a flat in <city>, two rooms, below <amount> <currency>
thread.get_replies | Get the replies under a post. | thread_id:id "Id of the post"; order?=newest:newest=newest first,latest on top|oldest=oldest first,in the order they were written|liked=most liked first,by likes "Order of replies"; limit?=50:2..90 "How many replies"
    replies to {thread_id}
    what did people answer to {thread_id}
    show the thread {thread_id}, {order}
    the first {limit} replies under {thread_id}, {order}
    {thread_id} comments
    Could you open the discussion {thread_id} for me?
    how did folks react in writing to post {thread_id}
    get {limit} answers from thread {thread_id}
    read me the responses to {thread_id} {order}
    I posted {thread_id} this morning; has anybody commented?
    thread_id {thread_id}, limit {limit}, {order}
    list the comments on {thread_id} {order}
    at most {limit} replies for {thread_id}
    everything below post {thread_id}
    ? thread_id  show me the replies, {order}
    ? thread_id  what did people answer to the post
    & replies to {thread_id} and {thread_id#2}
    & the {limit} replies under {thread_id}, {thread_id#2} and {thread_id#3}
    & get the replies to {thread_id} {order} and to {thread_id#2} {order#2}
    ! reply to <id> with thank you
    ! how often was <id> shared
    ! close the comments under <id>, it's getting nasty
    ! hide what <person> answered to <id> so that my mother can't see it
    ! on which phones was <id> viewed, mostly old ones?
    ! is it rude not to answer 90 comments, or does nobody expect that
    ! get <person> a birthday cake with 40 candles by <date>
reactToPost | Add an emoji reaction to a post or message. | postId:id "Id of the post or message"; emoji:thumbs_up=a thumbs up,thumbs up,a like|heart=a heart,love|laugh=a laughing face,a laugh|party=a party popper,confetti|eyes=eyes,the eyes emoji "Reaction"; remove?=false:true=take it back,as a removal|false=add it "Take the reaction away instead"
    give {postId} {emoji}
    react to {postId} with {emoji}
    {emoji} on {postId}
    put {emoji} under message {postId}
    {postId} is great, leave {emoji} there
    Please answer {postId} with {emoji} only.
    send {emoji} as my reaction to {postId}
    my reaction to {postId} was {emoji}; {remove}
    {postId} {emoji}
    I'd like to respond to post {postId} with {emoji}
    could you mark {postId} with {emoji}
    {postId} made my day! {emoji} please
    emoji {emoji}, post {postId}, {remove}
    for {postId} choose {emoji}
    ? emoji  react to {postId}
    ? postId  give that post {emoji}
    & {emoji} for {postId} and {postId#2}
    & give {postId} {emoji} and {postId#2} {emoji#2}
    & react with {emoji} to {postId}, {postId#2} and {postId#3}
    ! who liked the post <id>
    ! share <id> with my followers
    ! Edit <id> so that it says Tuesday instead of Monday
    ! save <id> to my favourites and translate it into <language>
    ! how many hearts does <id> have by now, more than 50?
    ! Is a thumbs up cold in the eyes of people under 25, compared with a heart?
    ! give the ficus in my office half a litre of water every Friday
mute-conversation | Silence the notifications of one conversation for some hours. | with:person "Person or group in the conversation"; hours:2..48 "How long, in hours"; allow_mentions?=true:true=but let mentions through,mentions still allowed|false=mentions too,even mentions "Still notify when the user is mentioned"
    mute {with} for {hours} hours
    silence the chat with {with} for {hours} h
    no notifications from {with} for the next {hours} hours please
    {with} writes too much. Quiet for {hours} hours, {allow_mentions}.
    For {hours} hours I don't want to hear anything from {with}
    snooze {with} {hours} hours {allow_mentions}
    stop the pings of my conversation with {with}, {hours} hours
    turn off alerts for {with}'s messages for {hours} hours
    I have an exam. Could you hush {with} for {hours} hours?
    hours {hours}, with {with}, {allow_mentions}
    keep {with} from buzzing my phone for {hours} hours
    {hours} hours of peace from {with}
    please mute my talk with {with}, {allow_mentions}, {hours} hours
    {with}: mute, {hours}h
    ? hours  mute {with}
    ? with  silence that chat for {hours} hours
    & mute {with} and {with#2} for {hours} hours
    & silence {with} for {hours} hours and {with#2} for {hours#2} hours
    ! block <person>
    ! turn the volume of my phone down
    ! unmute <person>
    ! leave the group with <person> and <person> for good, don't say goodbye
    ! Archive my chat with <person>, 3 years of it, under the name <phrase>
    ! when was <person> last online, before or after <clock>
    ! does one insult a friend by muting him for 48 hours
    ! silence the smoke alarm in the hall, <person> burned the toast again
"""
