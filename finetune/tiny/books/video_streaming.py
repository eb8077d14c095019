"""Watch lists of a video service, and live streams of one's own channel."""

BOOK = """
watchlist.add | Saves a film or series to the watch list of a profile. | profile:person "Whose list"; title:title "Film or series to save"; priority?=normal:high=right at the top,as the very next thing|normal=somewhere in the middle,with normal priority|low=at the bottom,when nothing else is left "Rank on the list"; remind_on?:isodate "Remind the profile on this day"; note?:sentence "Private note"
    add {title} to {profile}'s watch list
    watch list {profile} {title}
    Could you save {title} for {profile} to see later, please?
    We saw the trailer yesterday and it looked hilarious. Keep {title} in mind for {profile}, {priority}.
    {title} should go on the list of {profile}
    {profile} still hasn't seen {title} and complains about it every weekend.
    {priority}, on {profile}'s list: {title}
    profile {profile}, title {title}, reminder {remind_on}
    stick {title} on {profile}s list {priority} ok
    There are already 57 things waiting that we will never get round to, and my flatmate laughs at me for it, but one more cannot hurt: {title}, to be kept under the name of {profile}.
    bookmark {title} under {profile} and give a nudge on {remind_on}
    remember that {profile} wants to watch {title}, with the comment: {note}
    ? profile  save {title} to the watch list {priority}
    ? title  put something new on the watch list of {profile}
    & put {title} and {title#2} on {profile}'s watch list
    & save {title} for {profile} and {title#2} for {profile#2}
    ! add <product> to my shopping list
    ! how did the film <title> end
    ! buy two cinema tickets for <title>
    ! what time is it on the watch of <person>
    ! take <phrase> off <person>'s list, she is only 9
    ! download the film <phrase> for <person>'s flight on <date>
    ! where can <person> stream <phrase> and what does it cost
    ! should one see a film before reading the book, or the other way round
    ! add <person> to our family phone contract from <date>
watchlist.show | Lists what is on the watch list of a profile. | profile:person "Whose list"; kind?=all:film=films only,just the films|series=series only,just the series|all=films and series alike,everything "What to list"; unwatched_only?:true=leaving out what has been seen,not seen yet|false=including what has been seen,seen or not "Hide watched titles"; max_runtime?:60..180 "Longest running time in minutes"
    show {profile}'s watch list
    {profile} watch list {kind}
    May I see what {profile} has saved for later?
    It's raining and we have no idea what to do tonight. What has {profile} put aside, {unwatched_only}?
    {profile}: all that is waiting to be watched, {kind}
    {profile} is bored on the sofa and surely had some titles set aside.
    {kind}, under {max_runtime} minutes, from the list of {profile}
    profile {profile}; kind {kind}; longest {max_runtime} minutes
    wats on {profile}s list atm
    The babysitter comes at half past seven and leaves in 4 hours, so there is time for one thing at most after dinner. Tell me what stands on the list of {profile}, {unwatched_only}.
    which titles did {profile} bookmark that take no more than {max_runtime} minutes
    read out everything {profile} wanted to watch some day
    ? profile  what is on the watch list, {kind}
    & show the watch lists of {profile} and {profile#2}
    & what have {profile}, {profile#2} and {profile#3} saved for later, {unwatched_only}
    ! what is the best film of <year>
    ! which of my friends has watched <title>
    ! show me the birthday wishes of <person>
    ! are series better than films
    ! sort <person>'s watch list from A to Z and leave it like that for good
    ! Lock <person>'s list with the code <id> so the kids stay out
    ! since which day has <phrase> been waiting on <person>'s list
    ! is 180 minutes too long for a film, or do people put up with that by now
    ! show the photos from <country> to <person>, the big album with the red cover
watchlist.mark_seen | Marks a title, or a series up to an episode, as watched. | profile:person "Whose list"; title:title "What was watched"; season?:1..9 "Season, for a series"; episode?:1..24 "Last episode watched"; stars?:0.5..4.5 "Personal rating from 0.5 to 5"
    mark {title} as seen for {profile}
    {profile} {title} watched, {stars} stars
    Please note that {profile} has finished {title}.
    What an evening, we couldn't stop until the credits rolled. {title} is done as far as {profile} is concerned.
    {title} has been watched by {profile} up to season {season} episode {episode}
    {profile} keeps getting {title} suggested although that has long been watched.
    season {season}, episode {episode}: that is how far {profile} got in {title}
    title: {title}, profile: {profile}, rating: {stars}
    {profile} binged {title} alrdy, tick it off
    The power went off for about 20 minutes in the middle of it, and then the cat sat on the remote, but {profile} has in the end made it through {title}. It deserves {stars} stars.
    tick off {title} on the list of {profile}
    {profile} gave {title} {stars} stars after watching it last night
    ? profile  {title} has been watched, {stars} stars
    ? title  {profile} has just finished watching it, tick it off
    & {profile} has seen {title} and {title#2}, tick them off
    & mark {title} as watched for {profile} and for {profile#2}
    ! who plays the lead in <title>
    ! has <person> seen my keys
    ! how many episodes does the series <title> have
    ! mark the mail as read
    ! Set a break at season 4 for <person>, no more than 2 episodes an evening
    ! play episode 7 of season 2 on the telly in <person>'s room
    ! on what evening did <person> watch the last episode, and who was there
    ! why do so many series get worse after season 3
    ! mark the trail to the lake with red paint, every 50 metres
watchlist.merge | Copies all titles of one watch list to another one. | from_profile:person "List to copy from"; to_profile:person "List to copy to"; genres?:~comedy,drama,thriller,documentary,animation,science fiction,crime,western,romance,horror,musical,fantasy "Only titles of this genre"; empty_source?=false:true=and empty the first list,clearing the old list|false=keeping both lists,without touching the first list "Remove the titles from the first list"
    copy the watch list of {from_profile} to {to_profile}
    {from_profile} list -> {to_profile} {empty_source}
    I'd appreciate it if all of {from_profile}'s saved titles were on the list of {to_profile} too.
    We moved in together and now look at the same screen anyway. {to_profile} should get what {from_profile} collected, {empty_source}.
    {to_profile} takes over the saved titles of {from_profile}
    {from_profile} won't use the account any longer, but it would be a pity about all those saved titles. {to_profile} wants them.
    into {to_profile}'s list, from {from_profile}'s, {genres} titles only
    from {from_profile}, to {to_profile}, genre {genres}
    dump {from_profile}s whole list on {to_profile} {empty_source}
    Last Christmas three of us had a profile each and paid 18 a month for it, which was silly. Everything that stands on the list of {from_profile} belongs on the one of {to_profile}, {empty_source}.
    let {to_profile} inherit every {genres} title that {from_profile} has saved
    combine the two watch lists: what {from_profile} has goes to {to_profile}
    ? from_profile  copy all saved titles to the list of {to_profile}
    ? to_profile  move everything on the watch list of {from_profile}, {empty_source}
    & copy the watch list of {from_profile} to {to_profile} and to {to_profile#2}
    & merge the list of {from_profile} into that of {to_profile} and the list of {from_profile#2} into that of {to_profile#2}
    ! merge the contacts <person> and <person>
    ! delete the profile of <person>
    ! what do <person> and <person> have in common
    ! copy <file> to <folder>
    ! Split the list of <person> in two, crime for me and romance for her
    ! give <person> a new picture on the profile, <file> will do
    ! which titles stand both on the list of <person> and on that of <person>, and who had them first
    ! what does one watch with a child of 6, animation or rather a musical
    ! merge the lanes on the sketch of the new road into <city>
start_live_stream | Go live on your channel right away. | stream_title:title "Shown above the stream"; category:~cooking,retro games,painting,music,gardening,woodworking,chess,fitness,travel,coding,astronomy,crafts "Category of the channel page"; visibility:public=for everyone,publicly|unlisted=only for those with the link,unlisted|subscribers=for subscribers only,for subscribers "Who can watch"; bitrate_mbps?:1.5..9.5 "Video bitrate in Mbit/s"; record?:true=and keep a recording,recording it|false=without recording,no recording "Save the stream afterwards"
    go live {visibility} as {stream_title} in {category}
    live {stream_title} {category} {visibility}
    Please put me on air {visibility}, the title is {stream_title} and the category {category}.
    My viewers have been asking for a surprise all week, and the camera is set up. Broadcast {visibility} in {category}, call it {stream_title}, {record}.
    {category}, {stream_title}, {visibility}: let the camera roll now
    Everything is ready on my desk and the microphone works, so {stream_title} may begin, {visibility}, in {category}.
    {visibility}, at {bitrate_mbps} Mbit/s, in {category}: {stream_title} starts this minute
    title {stream_title}, category {category}, visibility {visibility}, bitrate {bitrate_mbps}
    im ready lets stream {stream_title}, {category}, {visibility}
    The last time I did this, Gunnar called in the middle and 200 people heard about his bad knee, so my phone is off. On air now with {stream_title}, {category}, {visibility}, {record}.
    send my camera picture out {visibility} under the headline {stream_title}, in {category}, {record}
    begin broadcasting {stream_title} in the {category} section, {visibility}, with {bitrate_mbps} Mbit/s
    ? stream_title  go live in {category}, {visibility}
    ? category  start streaming {stream_title} {visibility}
    ? visibility  go on air now with {stream_title} in {category}
    & go live as {stream_title} and as {stream_title#2} in {category}, {visibility}
    ! who is live in the chess category
    ! how do I become a famous streamer
    ! start the car
    ! ban <person> from my chat
    ! turn the bitrate down to 3 while I'm on air, it stutters in <country>
    ! Make <person> a moderator of my chess streams
    ! what did viewers donate while I was painting on <isodate>
    ! Is 6 Mbit/s enough for retro games, or does it take 9?
    ! go to the chemist's and fetch the syrup for <person> before <clock>
schedule_live_stream | Announce a stream for a later day. Followers see it in their calendar. | stream_title:title "Title of the announcement"; starts.date:isodate "Day, YYYY-MM-DD"; starts.time:isotime "Time, HH:MM"; expected_minutes?:30..240 "How long it will take"; guests?:person[] "Guests that appear with you"; notify_followers?:true=telling my followers,with a notice to all followers|false=without telling my followers,no notice to anyone "Send a push message"
    plan stream {stream_title} {starts.date} {starts.time}
    {starts.date} {starts.time} {stream_title} stream, {notify_followers}
    Kindly announce that {stream_title} will be live on {starts.date} at {starts.time}.
    I finally have a free evening again and my channel has been silent for ages. Put {stream_title} in the programme, {starts.date}, {starts.time}, {notify_followers}.
    {stream_title}: {starts.time} on {starts.date}, let the channel page say so
    People keep asking when {stream_title} comes, and it is on {starts.date} at {starts.time}.
    at {starts.time}, on {starts.date}, with {guests}, I'll be streaming {stream_title}
    title {stream_title}, date {starts.date}, time {starts.time}, minutes {expected_minutes}
    pencil in {stream_title} for {starts.date} {starts.time} w {guests}
    Sofia has lent me her two good lights and a 4 metre cable, so the picture won't be as gloomy as in spring. Announce {stream_title} for {starts.date}, {starts.time}, {notify_followers}.
    an upcoming broadcast for the calendar: {stream_title}, beginning {starts.time} on {starts.date}, {expected_minutes} minutes
    let everybody know in advance: on {starts.date} from {starts.time} I'm live with {stream_title}, guests {guests}
    ? stream_title  announce a stream for {starts.date} at {starts.time}
    ? starts.date  announce my stream {stream_title} for {starts.time}
    ? starts.time  plan the stream {stream_title} for {starts.date}
    & announce {stream_title} for {starts.date} and {starts.date#2}, both at {starts.time}
    & plan {stream_title} on {starts.date} at {starts.time} and {stream_title#2} on {starts.date#2} at {starts.time#2}
    ! cancel the stream planned for <isodate>
    ! when does <person> go live
    ! schedule a dentist appointment for <isodate> at <isotime>
    ! what is the best time of day for streaming
    ! Push tomorrow's stream back by an hour, <person> missed the train
    ! drop <person> from the guests of the stream on <isodate>
    ! how many followers have said that they will tune in on <isodate>
    ! do viewers like 60 minutes better than 3 hours, in general
    ! plan the menu for <person>'s christening, 35 guests, no fish
get_stream_stats | Viewer numbers of one stream. | stream_id:id "Stream to look at"; metrics?:viewers=viewers,number of people watching|watch_time=watch time,minutes watched|chat=chat activity,chat messages|followers=new followers,followers gained "What to report"; interval_minutes?=5:2..60 "One data point per this many minutes"; compare_with?:id "A second stream to compare with"
    stats for stream {stream_id}
    {stream_id} {metrics}
    Would you tell me how stream {stream_id} did?
    I talked for two hours into a lens and haven't the faintest idea if anyone cared. How did {stream_id} do as to {metrics}?
    {stream_id}, in steps of {interval_minutes} minutes: {metrics}
    My sponsor wants proof that {stream_id} was a success.
    compared with {compare_with}, how did {stream_id} go
    stream {stream_id}; metric {metrics}; interval {interval_minutes} minutes
    did {stream_id} flop or wat
    Hanneke bet me 50 that my talk about old radios would bore everyone to death, and tonight we settle that over dinner. I need figures on {metrics} for stream {stream_id}.
    the numbers of {stream_id} next to those of {compare_with}
    report {metrics} of broadcast {stream_id} every {interval_minutes} minutes
    ? stream_id  how was my stream, I want to see {metrics}
    & how did the streams {stream_id} and {stream_id#2} do
    & {metrics} of {stream_id} and {metrics#2} of {stream_id#2}
    ! how many people watch television in <country>
    ! how do I get more viewers
    ! send the money I earned with the stream to my account
    ! statistics about <sport> in <year>
    ! send <id> to my sponsor <person> as a recording on a stick
    ! Take the ads out of <id>, they spoil the whole evening
    ! which song was playing in <id> at minute 14
    ! How many viewers does a beginner usually have after 6 months?
    ! compare the prices of tents for 4 people, nothing above <amount> euros
make_stream_clip | Cut a highlight out of a finished stream and publish it. | stream_id:id "Stream to cut from"; at_minute:2..95 "Minute where the highlight begins"; length_seconds:15..90 "Length of the clip"; clip_title?:title "Title of the clip"; tags?:hashtag[] "Tags"; vertical?:true=upright for phones,in portrait format|false=in landscape format,wide as it is "Portrait format"
    clip {stream_id} at minute {at_minute}, {length_seconds} seconds
    {stream_id} min {at_minute} {length_seconds} s highlight
    Please make a short video of {length_seconds} seconds from minute {at_minute} of {stream_id}.
    The moment the cake fell down was pure gold, everyone wrote to me about it. It is in {stream_id} at minute {at_minute}, {length_seconds} seconds will do, {vertical}.
    {length_seconds} seconds out of {stream_id}, beginning in minute {at_minute}, {vertical}
    Minute {at_minute} of {stream_id} is what people must see, if only those {length_seconds} seconds.
    from minute {at_minute} on, {length_seconds} seconds, {vertical}, stream {stream_id}
    stream {stream_id}, minute {at_minute}, seconds {length_seconds}, title {clip_title}
    grab {length_seconds} secs from {stream_id}, min {at_minute}, tags {tags}
    We had 340 viewers when my neighbour Otto walked in with his trombone and played the anthem, which was not planned at all. Cut that out: {stream_id}, minute {at_minute}, {length_seconds} seconds, named {clip_title}.
    publish the bit of {stream_id} that starts in minute {at_minute} and takes {length_seconds} seconds, {vertical}
    a highlight called {clip_title} of {length_seconds} seconds, taken from {stream_id} at minute {at_minute}
    ? stream_id  cut a clip of {length_seconds} seconds at minute {at_minute}
    ? at_minute  make a clip of {length_seconds} seconds from stream {stream_id}
    ? length_seconds  cut a clip out of {stream_id} from minute {at_minute} on
    & clip {length_seconds} seconds of {stream_id} at minute {at_minute} and at minute {at_minute#2}
    & cut {length_seconds} seconds from minute {at_minute} of {stream_id} and {length_seconds#2} seconds from minute {at_minute#2} of {stream_id#2}
    ! delete stream <id> from my channel
    ! watch the highlights of the <sport> match
    ! paper clips for the office
    ! how do I hold a camera still
    ! blur the number plate that one sees in <id> at minute 41
    ! translate the subtitles of <id> into <language>
    ! who holds the rights to the song in <id> around minute 22, do I owe anything
    ! are 15 seconds better than 90 for a clip, what do the young ones like
    ! cut the hedge down to <small> feet before <person> moves in
"""
