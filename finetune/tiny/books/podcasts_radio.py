"""Podcast episodes and recordings of radio programmes."""

BOOK = """
podcast_find_episodes | Searches the podcast index for episodes about a subject and returns titles, shows and episode ids. | topic:topic "What the episode should be about"; max_minutes?:20..150 "Leave out longer episodes, in minutes"; language?:language "Spoken language"; explicit?=true:true=swearing is fine,strong language allowed|false=nothing explicit,no swearing "Whether explicit episodes may be listed"
    search podcasts on {topic}
    {topic} podcast episodes {language}
    Could you suggest some episodes that deal with {topic}, please?
    I've got a long drive on Sunday and the radio in the car bores me. Anything to listen to about {topic}, at most {max_minutes} minutes each?
    {topic}, in {language}: which shows have covered that
    My commute is dull and I keep reading about {topic}, so I'd rather hear people talk about it.
    not over {max_minutes} minutes, {explicit}, something on {topic}
    topic {topic}, language {language}, max length {max_minutes}
    yo got any good pods bout {topic}
    On Tuesday my colleague Bram went on for half an hour about {topic} and I understood maybe 10 percent of it, so look for a few episodes that explain it. The kids are in the car, so {explicit}.
    has anybody made an episode about {topic}
    what is there to hear about {topic} that I can finish in {max_minutes} minutes
    ? topic  find me a few episodes in {language}
    & look for episodes about {topic} and about {topic#2}
    & podcasts on {topic} in {language}, and on {topic#2} in {language#2}
    ! how do I start my own podcast about <topic>
    ! which microphone is best for recording a podcast
    ! read me the newspaper articles on <topic>
    ! what do you think of people who talk about <topic> for hours
    ! Leave a comment under the episode on <word>, saying that the host got the dates wrong.
    ! turn the three episodes about <phrase> into a printed booklet
    ! Which subject did I listen to most in the last 6 months?
    ! Do you think an hour is too long for a talk about <word>, or are 20 minutes too short?
    ! search the sofa for the remote, it was there at <clock>
podcast_episode_details | Returns one episode by its id: show notes, guests and chapters, with the transcript on request. | episode_id:id "Id of the episode"; transcript?=false:true=with the full transcript,including every word spoken|false=without the transcript,no transcript "Add the text of the whole episode"; chapters?:true=with the chapter marks,chapters as well|false=without chapters,no chapter marks "Add the list of chapters"
    show episode {episode_id}
    {episode_id} show notes
    Would you kindly open the notes of episode {episode_id}, {transcript}?
    Somebody recommended {episode_id} to me and I have no clue what it is. Who are the guests?
    {episode_id}: what is said in there, {transcript}
    I'm half deaf on one ear and can't follow {episode_id} when it plays. I need it {transcript}.
    {chapters}, please: the description of episode {episode_id}
    details wanted, episode id {episode_id}, {chapters}
    whats {episode_id} about lol
    While jogging I heard the end of an episode, the one with the two brothers and the 40 cats, its number was {episode_id}. There was a link in the notes that I'd like to look up.
    who speaks in {episode_id} and how long does it last
    pull up everything you know on podcast episode {episode_id}, {chapters}
    ? episode_id  show me the notes of that episode, {transcript}
    & open episodes {episode_id} and {episode_id#2}
    & what are {episode_id}, {episode_id#2} and {episode_id#3} about
    ! translate episode <id> into <language>
    ! rate episode <id> with five stars
    ! how many people listen to podcasts these days
    ! give me the details of flight <id>
    ! Mark <id> as heard and jump to the next one
    ! fix the spelling of my name in the notes of <id>, it's <person>
    ! How many times has <id> been downloaded in <country>?
    ! Are chapter marks of any use when an episode lasts just 12 minutes?
    ! show <person> the way to the lift, he's got 2 heavy bags
podcast_follow_show | Subscribes to a podcast so that new episodes appear in the library. | show:title "Name of the podcast"; auto_download?=false:true=downloading every new one,with automatic downloads|false=without downloading anything,streaming only "Download new episodes on their own"; keep_last?:small "How many downloaded episodes are kept"; folder?:word "Folder of the library"
    follow {show}
    subscribe {show} {auto_download}
    Please add the podcast {show} to my library.
    I just listened to {show} for the first time and I'm hooked. I don't want to miss a single one from here on.
    {show}, put that on my list of shows, folder {folder}
    I always forget to check for new episodes of {show}.
    {auto_download}, sign me up for {show}
    show: {show}; keep: {keep_last}; folder: {folder}
    sub me to {show} pls
    My sister Odile has been raving about a podcast for at least 3 weeks and now half of the office talks of nothing else. It's called {show}, so let new ones land in my library, {auto_download}.
    from now on I want to get {show}, but hold only the newest {keep_last} on the phone
    make me a regular listener of {show}
    ? show  subscribe me to that podcast, {auto_download}
    & subscribe to {show} and {show#2}
    & follow {show} in the folder {folder} and {show#2} in the folder {folder#2}
    ! unfollow the show <title>
    ! who hosts the podcast <title>
    ! subscribe me to the magazine <title>
    ! why does everybody listen to <title>
    ! Write to the makers of Night Owls that the new host talks through her nose.
    ! rename the folder <word> of my podcast library, it should be called <word>
    ! how many followers does Deep Sea Diaries have in <country>?
    ! Is it better to stream or to download when you spend 2 hours a day underground?
    ! Follow that red car, driver, and don't lose it before the bridge
podcast_queue_episode | Puts an episode into the listening queue at a given place. | episode_id:id "Episode to queue"; position:1..12 "Place in the queue, 1 plays next"; speed?=1:0.5..2.9 "Playback speed, 1 is normal"; skip_ads?:true=skipping the ads,without adverts|false=with the ads left in,adverts included "Skip advertising breaks"
    queue {episode_id} at {position}
    {episode_id} queue position {position} {skip_ads}
    Could you line up episode {episode_id} for me in place {position}?
    I'm about to do the dishes and want something in my ears. Slot {episode_id} in at number {position}, {skip_ads}.
    {position} is where I want {episode_id} in what plays next
    That host speaks so slowly: put {episode_id} in spot {position} and run it at {speed}
    at speed {speed}, {skip_ads}, position {position}: {episode_id}
    episode {episode_id}, place {position}, speed {speed}
    stick {episode_id} in the queue at no {position} thx
    I have the whole evening for myself because Marta takes the twins to their match, so line up something for me. The one I'm curious about is {episode_id}, and it may come at position {position}.
    let me hear {episode_id} when its turn comes, as number {position} in line
    number {position} in my up-next list should be {episode_id}
    ? position  put episode {episode_id} into my queue, {skip_ads}
    ? episode_id  queue something at place {position}
    & queue {episode_id} at {position} and {episode_id#2} at {position#2}
    & put {episode_id} in place {position}, {episode_id#2} in place {position#2} and {episode_id#3} in place {position#3}
    ! clear my whole listening queue
    ! how long is the queue at the museum in <city>
    ! send episode <id> to <person>
    ! is it rude to listen to podcasts at double speed
    ! Kick <id> out of my listening queue, I've heard it twice.
    ! slow down the one that's playing now, at 1.8 I can't follow a word
    ! What's at position 3 of my up-next list?
    ! Which speed do blind listeners like best, 1.5 or 2.5?
    ! put the kettle on, the guests ring the bell at <clock>
scheduleRadioRecording | Records a radio station at a later time. | station:~Radio Meridian,Harbour FM,Klassik Nord,Jazz 88,Echo One,Valley Sound,Cadena Azul,Radio Lumen,North Coast Radio,Talk 101,Onda Verde,Studio Nine "Station to record"; date:isodate "Day of the recording, YYYY-MM-DD"; startTime:isotime "Start, HH:MM"; durationMinutes:10..180 "Length in minutes"; format?=mp3:mp3=as an mp3,in mp3|flac=lossless,as flac|opus=in opus,as a small opus file "Audio format"
    record {station} on {date} at {startTime} for {durationMinutes} minutes
    {station} {date} {startTime} {durationMinutes} min
    Please tape {station} for me on {date}, {durationMinutes} minutes from {startTime}.
    My old teacher is being interviewed and I'll be on a plane then. {station}, {date}, it begins at {startTime} and goes on for {durationMinutes} minutes.
    {date}, {startTime}: capture {durationMinutes} minutes of {station}, {format}
    I can't be at home on {date} when {station} brings the concert at {startTime}, it runs {durationMinutes} minutes.
    {durationMinutes} minutes of {station}, starting {startTime}, on {date}, {format}
    station {station}, day {date}, start {startTime}, minutes {durationMinutes}
    gotta catch {station} {date} from {startTime}, like {durationMinutes} mins, {format}
    Grandpa turned 80 last month and the choir he founded with 12 friends is going to be on air, so save it for him: {station}, on {date} from {startTime} on, {durationMinutes} minutes should be enough.
    let the recorder run at {startTime} on {date}, station {station}, and stop after {durationMinutes} minutes
    keep {durationMinutes} minutes of what {station} broadcasts on {date} after {startTime} so I can hear it later, {format}
    ? station  record the radio on {date} at {startTime} for {durationMinutes} minutes
    ? date  tape {station} at {startTime} for {durationMinutes} minutes
    ? startTime  record {durationMinutes} minutes of {station} on {date}
    ? durationMinutes  start recording {station} on {date} at {startTime}
    & record {station} and {station#2} on {date} at {startTime} for {durationMinutes} minutes
    & tape {durationMinutes} minutes of {station} at {startTime}, on {date} and on {date#2}
    ! play Harbour FM in the kitchen right now
    ! which station has the most listeners in <country>
    ! call the studio at <phone> and wish a song
    ! record a voice memo
    ! Forget the taping of Jazz 88 on <date>, my aunt has the disc anyway.
    ! let the recorder on <date> stop 15 minutes later than I told you, the match may run over
    ! who presents the morning show on Harbour FM these days, and how old is she?
    ! Can one hear the difference between flac and mp3 on a kitchen radio?
    ! record a new greeting for my voicemail that says I'm away until <date>
listRadioRecordings | Lists the finished recordings of a station. | station:~Radio Meridian,Harbour FM,Klassik Nord,Jazz 88,Echo One,Valley Sound,Cadena Azul,Radio Lumen,North Coast Radio,Talk 101,Onda Verde,Studio Nine "Station"; since?:isodate "Only recordings made on this day or later"; sortBy?=date:date=by date,in order of time|length=by length,longest first|size=by file size,biggest files first "Order"; limit?:5..40 "How many at most"
    list recordings of {station}
    {station} recordings since {since}
    What do we have on disk from {station}, if I may ask?
    The memory card is nearly full again. Which tapes of {station} are on it, {sortBy}?
    {station}: all that has been taped, {sortBy}
    I'm sure I caught that talk on {station} some time ago but I can't see it anywhere.
    since {since}, what was recorded from {station}
    station {station}, sort {sortBy}, limit {limit}
    wots saved from {station} so far
    We had the recorder running the whole spring while Jonas was away at sea, and he is back with 2 suitcases full of laundry. Let him see what is there from {station}, {sortBy}.
    the {limit} first entries of the {station} archive, please
    did anything from {station} get recorded after {since}
    ? station  what has been recorded since {since}
    & show the recordings of {station} and {station#2}
    & recordings of {station} since {since} and of {station#2} since {since#2}
    ! what is on Talk 101 tonight
    ! delete all recordings of Echo One
    ! who owns the station Radio Lumen
    ! list my phone calls since <isodate>
    ! Burn everything from Klassik Nord onto 4 discs and label them
    ! the tape <id> is called Talk, please name it <phrase> instead
    ! What did the licence for Valley Sound's concert recordings cost us?
    ! Is Cadena Azul easier to understand for a beginner than Onda Verde?
    ! list the chemists in <city> that are open on <date>
cutRadioRecording | Cuts a piece out of a recording and saves it as a clip of its own. | recordingId:id "Recording to cut from"; range.fromSecond:0..290 "First second of the clip"; range.toSecond:300..1900 "Last second of the clip"; clipTitle?:title "Name of the clip"; fadeSeconds?:0.5..6.5 "Fade in and out, in seconds"
    cut {recordingId} from {range.fromSecond} to {range.toSecond} seconds
    {recordingId} {range.fromSecond}-{range.toSecond}s clip
    Would you take the part between second {range.fromSecond} and second {range.toSecond} out of recording {recordingId}, please?
    The interview I taped starts with endless chatter. All I want from {recordingId} is what comes from second {range.fromSecond} until second {range.toSecond}.
    {range.fromSecond} to {range.toSecond} seconds of {recordingId} as a separate file named {clipTitle}
    Nobody at school will sit through the whole of {recordingId}, second {range.fromSecond} to {range.toSecond} is the good bit.
    ending at second {range.toSecond} and beginning at {range.fromSecond}, make a snippet of {recordingId}
    recording {recordingId}, from {range.fromSecond}, to {range.toSecond}, title {clipTitle}
    snip {recordingId} {range.fromSecond} til {range.toSecond} secs w a {fadeSeconds} s fade
    Our club meets on Thursday in room 14 and Fenna wants to play the passage with the nightingales. In {recordingId} it begins at second {range.fromSecond} and is over at second {range.toSecond}, call it {clipTitle}.
    I'd like an excerpt of {recordingId}: seconds {range.fromSecond} through {range.toSecond}, fading over {fadeSeconds} seconds
    save as {clipTitle} what is heard in {recordingId} from second {range.fromSecond} to second {range.toSecond}
    ? recordingId  cut out second {range.fromSecond} to second {range.toSecond}
    ? range.fromSecond  make a clip of {recordingId} that ends at second {range.toSecond}
    ? range.toSecond  cut {recordingId} from second {range.fromSecond} on
    & cut seconds {range.fromSecond} to {range.toSecond} out of {recordingId} and {recordingId#2}
    & from {recordingId} clip {range.fromSecond} to {range.toSecond} seconds and {range.fromSecond#2} to {range.toSecond#2} seconds
    ! remove the noise from recording <id>
    ! cut my hair
    ! turn the volume of recording <id> up
    ! how do sound engineers cut tape by hand
    ! Glue <id> and <id> together into one long file with a gong in between.
    ! throw away the clip I made from <id>, the sound is awful
    ! whose voice is that at second 240 of <id>?
    ! Does a fade of 6 seconds sound more professional than a hard cut?
    ! cut the pizza into <small> pieces and keep two for <person>
shareRadioRecording | Sends a link to a recording to other people. The link expires. | recordingId:id "Recording to share"; recipients:email[] "E-mail addresses"; expiresInDays?=7:2..60 "Days until the link stops working"; allowDownload?:true=they may download it,with downloads allowed|false=listening only,without any download "Whether the file can be downloaded"; message?:sentence "Text that goes with the link"
    share {recordingId} with {recipients}
    {recordingId} to {recipients}, {allowDownload}
    Please let {recipients} listen to recording {recordingId}.
    They were all in tears when I told them about that broadcast. Give {recipients} access to {recordingId}, {allowDownload}.
    {recipients} should get the link for {recordingId}
    I promised {recipients} that they could hear {recordingId} too.
    for {expiresInDays} days, {allowDownload}, open {recordingId} to {recipients}
    recording {recordingId}, recipients {recipients}, expires in {expiresInDays} days
    shoot {recordingId} over to {recipients} will ya
    At the reunion on the 12th a few people asked whether I still had the old programme about our village, and I do: it is {recordingId}. They can be reached at {recipients}.
    send a link so {recipients} can play {recordingId}, and write: {message}
    make {recordingId} available to {recipients} during the next {expiresInDays} days
    ? recordingId  share that recording with {recipients}
    ? recipients  send out a link to recording {recordingId}, {allowDownload}
    & share {recordingId} and {recordingId#2} with {recipients}
    & send {recordingId} to {recipients} and {recordingId#2} to {recipients#2}
    ! write a mail to <email> that I'm late
    ! who has listened to recording <id>
    ! upload recording <id> to the website <url>
    ! is it legal to share radio recordings in <country>
    ! Take the link to <id> away from <email>, we had a row.
    ! make <email> the owner of recording <id>, I'm giving up the archive
    ! did <email> download <id> or only listen to it?
    ! Why do links expire after 7 days and not after a year?
    ! share the taxi costs among the four of us, <amount> <currency> in all
"""
