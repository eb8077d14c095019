"""A recording studio: tracks and effects, instruments and rehearsals."""

BOOK = """
addTrack | Adds an empty track to a song project. | project:title "Song project"; trackName:~lead vocals,backing vocals,rhythm guitar,slide guitar,upright bass,snare,overheads,organ,string section,brass,shaker,tambourine,synth pad,claps,room microphone "Name of the new track"; kind:audio=for audio,as an audio track|midi=for midi,as a midi track|bus=as a bus,as a group bus "What the track holds"; stereo?=false:true=in stereo,with two channels|false=in mono,with one channel "Stereo or mono"; colour?:colour "Colour in the arrangement"
    add {trackName} to {project} {kind}
    {project} new track {trackName} {kind}
    Could you open a track named {trackName} in {project}, {kind}?
    The drummer is warming up and I've nowhere to put what comes next. {trackName}, {kind}, in {project}, {stereo}.
    {trackName}, {kind}: I need that in the song {project}
    In {project} there is no place yet for the {trackName}, make one {kind}.
    {kind}, {stereo}, called {trackName}, within {project}
    project {project}, track {trackName}, type {kind}, colour {colour}
    chuck a {trackName} lane in {project}, {kind}, {stereo}
    We've been at it since nine, two strings broke and Paolo went home with a cold, but the arrangement is getting there. What {project} lacks is a lane for the {trackName}, {kind}.
    extend {project} by one more lane {kind}, its name is {trackName}
    set up {trackName} {kind} inside {project} and paint it {colour}
    ? project  add a track for the {trackName} {kind}
    ? trackName  one more track in {project}, {kind}
    ? kind  add a track called {trackName} to {project}
    & add {trackName} and {trackName#2} to {project}, both {kind}
    & in {project} open {trackName}, {trackName#2} and {trackName#3} {kind}
    ! delete the track with the claps
    ! which track runs from <city> to <city>
    ! write the lyrics for my song
    ! what does a shaker sound like
    ! Call the brass lane in Midnight Ferry something else, <phrase> for instance.
    ! drag the shaker in <phrase> up to the very top, above the organ
    ! how many bars long is the slide guitar in Paper Lanterns?
    ! Is it better to record an upright bass in mono or in stereo?
    ! Add <amount> to the kitty for the strings, <person> paid already
setTrackLevel | Sets volume and panorama of a track in the mix. | project:title "Song project"; track:~lead vocals,backing vocals,rhythm guitar,slide guitar,upright bass,snare,overheads,organ,string section,brass,shaker,tambourine,synth pad,claps,room microphone "Track to set"; gainDb:-24.5..6.5 "Level in decibels"; pan?:-100..100 "-100 is left, 100 is right"; mute?:true=muted for now,and mute it|false=unmuted,and unmute it "Mute the track"
    {track} to {gainDb} dB in {project}
    {project} {track} {gainDb} dB pan {pan}
    Please set the {track} of {project} to {gainDb} decibels.
    The singer says she can't hear herself in the headphones. Bring the {track} in {project} to {gainDb} dB.
    {gainDb} dB for the {track} in {project}
    In {project} the balance is wrong, the {track} should sit at {gainDb} dB.
    pan {pan}, level {gainDb} dB, track {track}, song {project}
    song {project} / track {track} / gain {gainDb} / pan {pan}
    put {track} at {gainDb}db in {project}, {mute}
    My father listened to the mix in his old van with only one speaker working and had 5 complaints, of which I share one. In {project}, have the {track} at {gainDb} dB, please.
    I want to hear the {track} at {gainDb} decibels, placed at {pan} in the panorama of {project}
    make the fader of {track} stand at {gainDb} dB, project {project}, {mute}
    ? project  set the {track} to {gainDb} dB
    ? track  something in {project} has to be at {gainDb} dB
    ? gainDb  the level of the {track} in {project} is wrong, change it
    & in {project} set the {track} and the {track#2} to {gainDb} dB
    & {track} at {gainDb} dB and {track#2} at {gainDb#2} dB in {project}
    ! how loud is a jet engine in decibels
    ! turn down the music in the living room
    ! set a level for my game character
    ! who sings the backing vocals on <title>
    ! cut the synth pad of <phrase> at bar 33 and throw the second half away
    ! Lock the snare fader in Salt and Stars with a password so that <person> keeps his fingers off it.
    ! At what decibel does the tambourine in Salt and Stars start to clip?
    ! where do most people pan the backing vocals, hard left and right or nearer to 30?
    ! set the table for 8, <person> brings the wine
insertEffect | Puts an effect into the chain of a track. | project:title "Song project"; track:~lead vocals,backing vocals,rhythm guitar,slide guitar,upright bass,snare,overheads,organ,string section,brass,shaker,tambourine,synth pad,claps,room microphone "Track"; effect:reverb=reverb,hall|delay=delay,echo|compressor=compression,a compressor|eq=an equaliser,eq|chorus=chorus,a chorus effect|distortion=distortion,overdrive "Effect to insert"; wet?:percent "Share of the effect in percent"; slot?:small "Place in the chain"
    put {effect} on {track} in {project}
    {project} {track} {effect} wet {wet}
    Would you give the {track} in {project} some of this: {effect}?
    It sounds like he recorded it in a cupboard, and I believe he did. Help the {track} of {project} with {effect}.
    {effect}, {wet} wet, on the {track} of {project}
    The {track} in {project} needs {effect} badly.
    into slot {slot} goes {effect}, track {track}, song {project}
    project: {project}, track: {track}, effect: {effect}, slot: {slot}
    slap {effect} on da {track} ({project})
    When Mireille played the rough mix to her 3 friends they fell asleep halfway, so something must be done before we meet again in May. Treat the {track} of {project} with {effect}.
    in {project}, send the {track} through {effect} with a wet share of {wet}
    process {track} using {effect}, it's the song {project}
    ? project  use {effect} on the {track}
    ? track  I'd like {effect} somewhere in {project}
    ? effect  put an effect on the {track} in {project}
    & put {effect} on the {track} and on the {track#2} in {project}
    & the {track} in {project} gets {effect} and {effect#2}
    ! what effect does <food> have on sleep
    ! remove the echo from my living room
    ! who invented the compressor
    ! does distortion make a guitar sound better
    ! Take the chorus off the rhythm guitar in Blue Harvest again, it sounds seasick.
    ! copy the reverb from the claps to a preset named <word> and mail it to <email>
    ! what attack time has the compressor on the overheads of <phrase> got
    ! delay or reverb, which would you put on a ballad's lead vocals if you could have only one?
    ! Insert page 4 into <file> after the index, and number the lot anew
exportMix | Renders a song project to a file. | project:title "Song project to render"; fileFormat:wav=as a wav,in wav|mp3=as an mp3,in mp3|flac=as a flac,in flac|stems=as stems,one file per track "Format of the result"; sampleRateKhz?=48:44..96 "Sample rate in kHz"; loudnessLufs?:-20..-9 "Target loudness in LUFS"; normalize?:true=normalised,with normalising|false=not normalised,without normalising "Raise the peak to full level"
    export {project} {fileFormat}
    {project} {fileFormat} {normalize}
    Please render {project} {fileFormat}.
    The label is waiting and wants the song in its inbox before midnight. Bounce {project} {fileFormat}, {normalize}.
    {fileFormat}: that's how I need {project}
    Our mastering engineer asks for {project}, and she takes it only {fileFormat}.
    at {loudnessLufs} LUFS, {fileFormat}, project {project}
    project {project}; format {fileFormat}; sample rate {sampleRateKhz} kHz
    bounce {project} pls, {fileFormat}
    We changed the second verse 11 times, and in the end Carla hummed the version that stayed, so before anyone has another idea I want {project} on disk, {fileFormat}, {normalize}.
    write {project} out {fileFormat} with a loudness of {loudnessLufs} LUFS
    mix {project} down {fileFormat} at {sampleRateKhz} kHz
    ? project  bounce the song {fileFormat}, {normalize}
    ? fileFormat  render the final mix of {project}
    & render {project} and {project#2} {fileFormat}
    & export {project} {fileFormat} and also {fileFormat#2}
    ! upload <title> to a streaming service
    ! play the song <title>
    ! export my contacts as a csv
    ! is flac better than mp3
    ! rename the wav that we rendered of <phrase> to <file>, the label is picky
    ! The stems of Copper Rain went to the wrong label, pull the link and tell <person>.
    ! How loud was the master of <phrase> that we sent out in spring?
    ! does anyone hear the difference between 48 and 96 kHz, honestly
    ! export 3 tons of apples to <country>, what papers must I fill in
book_rehearsal | Reserve a rehearsal room for a band. | band:company "Name of the band"; date:isodate "Day, YYYY-MM-DD"; from_time:isotime "Start, HH:MM"; hours:small "Length in hours"; backline?:true=with drums and amps,drum kit and amps included|false=we bring our own gear,without drums and amps "Rent drums and amplifiers too"; room?:~Blue Room,Room 2,the attic,the cellar,Studio B,Small Hall,Room 7,the garage "Preferred room"
    rehearsal {band} {date} {from_time} {hours} h
    {band}, {date}, {from_time}, {hours} hours, {backline}
    Could {band} have a room on {date} from {from_time} for {hours} hours, please?
    Our first gig is coming closer and we can't even finish the opener. {band} needs {hours} hours on {date} from {from_time}, {backline}.
    {date} at {from_time}, {hours} hours: {band} would like to practise
    {band} can't play at our drummer's any more because of the neighbours, so on {date} we'd come at {from_time} for {hours} hours.
    {hours} hours from {from_time}, {date}, name of the band {band}, {room} if it is free
    band {band}, date {date}, start {from_time}, hours {hours}, room {room}
    me n the guys ({band}) wanna jam {date} {from_time}, {hours} hrs
    Our singer is back from Lisbon with 9 new songs and a sunburn, and all of us are dying to try them out. Keep a place for {band}: {date}, {from_time}, {hours} hours, {backline}.
    please reserve {room} to {band} on {date}, {from_time}, for {hours} hours
    {band} wants to come in on {date}, starting {from_time}, staying {hours} hours
    ? band  we need a rehearsal room on {date} at {from_time} for {hours} hours
    ? date  {band} wants to rehearse from {from_time} for {hours} hours
    ? from_time  {band} needs a room on {date} for {hours} hours
    ? hours  a rehearsal room for {band} on {date} from {from_time}, {backline}
    & {band} wants to practise on {date} and {date#2}, each time at {from_time} for {hours} hours
    & rooms for {band} at {from_time} and {band#2} at {from_time#2} on {date}, {hours} hours each
    ! cancel the rehearsal of <company> on <isodate>
    ! book a concert ticket for <company>
    ! how often should a band rehearse
    ! reserve a hotel room for <isodate>
    ! We can't make it on <isodate>, The Rusty Nails are down with flu, so free Room 2 again.
    ! text the code of the cellar door to the Velvet Otters, they start at <clock>
    ! who left a cymbal in the attic after the practice on <isodate>?
    ! Do bands get more done in 2 hours than in 5?
    ! book a babysitter on <isodate> from 19:00, four hours, our singer has two kids
rent_instrument | Rent an instrument from the house. | instrument:~cello,double bass,banjo,trumpet,French horn,marimba,concertina,piccolo,bassoon,sitar,mandolin,tuba,harmonium,vibraphone "Instrument"; customer.name:person "Who rents it"; customer.phone?:phone "Telephone number"; days:2..60 "For how many days"; insured?=false:true=with insurance,insured|false=uninsured,without insurance "Add insurance"
    rent {instrument} {days} days {customer.name}
    {customer.name}: {instrument}, {days} days, {insured}
    May I borrow a {instrument} from you for {days} days? My name is {customer.name}.
    I've always wanted to learn it and finally have some time off. Lend me the {instrument} for {days} days, {insured}, name {customer.name}.
    {days} days, {instrument}, for {customer.name}
    The {instrument} of {customer.name} is being repaired, which takes {days} days, and the concerts go on meanwhile.
    for {customer.name}, phone {customer.phone}, {days} days of {instrument}
    instrument {instrument}, customer {customer.name}, days {days}, phone {customer.phone}
    hey {customer.name} here, wanna hire a {instrument}, {days} days, {insured}
    The orchestra travels by bus, 46 people and far too many cases, and one of the big ones stays at home for lack of space. So {customer.name} needs a {instrument} on site for {days} days.
    give {customer.name} a {instrument} to take home, back in {days} days, {insured}
    put down {customer.name} as the one who hires the {instrument}, {days} days long
    ? instrument  {customer.name} wants to rent something for {days} days
    ? customer.name  a {instrument} for {days} days, {insured}
    ? days  {customer.name} would like to rent a {instrument}
    & {customer.name} rents a {instrument} and a {instrument#2} for {days} days
    & a {instrument} for {customer.name} and a {instrument#2} for {customer.name#2}, {days} days each
    ! sell my old cello
    ! how many strings does a mandolin have
    ! rent a car for <small> days
    ! teach me to play the trumpet
    ! Somebody sat on the sitar that I've had from you for 14 days, tell your insurance, my name is <person>.
    ! The marimba is back, put it in the shop window and take it off <person>'s name.
    ! how old is the tuba that you gave <person>, and who made it?
    ! At what age is a child big enough for a French horn?
    ! rent out my garage, 15 square metres, <amount> a month, to somebody quiet
list_free_rooms | Shows which rehearsal rooms are still free on a day. | day:isodate "Day, YYYY-MM-DD"; min_people?:small "Room for at least this many people"; with_piano?:true=with a piano,where a piano stands|false=no piano needed,with or without a piano "Piano in the room"; max_hourly_fee?:8.5..45.5 "Highest price per hour"
    free rooms {day}
    rooms {day} {with_piano} max {max_hourly_fee}
    Which rehearsal rooms would still be available on {day}, please?
    Our usual place has water in the cellar and I'm on the search for another. What's open on {day} for {min_people} musicians?
    {day}: any room left, {with_piano}?
    We'd like to practise on {day} but don't know yet where.
    for {min_people} people, {with_piano}, on {day}, what have you got
    day {day}, people {min_people}, fee up to {max_hourly_fee}
    anythin open {day}?
    Since the choir took over the big hall, nobody tells us in advance where we may sing, and last time 14 of us stood in the rain. See what is still unoccupied on {day}, {with_piano}.
    show me all places to rehearse on {day} that cost no more than {max_hourly_fee} an hour
    is there space for us anywhere in the house on {day}
    ? day  which rehearsal rooms are free, {with_piano}
    & which rooms are free on {day} and on {day#2}
    & free rooms on {day} for {min_people} people and on {day#2} for {min_people#2}
    ! how many rooms has my flat
    ! who is rehearsing in the Blue Room now
    ! clean the rehearsal room
    ! free concerts in <city> on <isodate>
    ! paint the room with the piano, any day but <isodate>, the walls are a disgrace
    ! Lower the fee of the Small Hall to <amount> an hour for school bands
    ! which room had the most complaints about noise this year?
    ! Is a room for 4 too tight for a band with a piano in it?
    ! show me the way to the nearest chemist, I've got until <clock>
instrument_service | Hand an instrument in for repair or care. | instrument:~cello,double bass,banjo,trumpet,French horn,marimba,concertina,piccolo,bassoon,sitar,mandolin,tuba,harmonium,vibraphone "Instrument"; problem:~a key sticks,the lowest note rattles,the case lock is broken,it will not stay in tune,a crack in the wood,the sound is dull,one valve is stuck,it buzzes on loud notes,the strap has torn,a pad is missing,the varnish peels off,it squeaks in the high register "What is wrong"; express?:true=as an express job,it is urgent|false=no rush,take your time "Faster and more expensive"; cost_limit?:amount "Ask before it costs more than this"
    repair {instrument}: {problem}
    {instrument}, {problem}, {express}
    Could your workshop please have a look at my {instrument}, as {problem}?
    I nearly cried on stage yesterday because of my {instrument}: {problem}, {express}.
    {problem}: please mend the {instrument}
    My {instrument} is not what it used to be, {problem}.
    {express}, limit {cost_limit}, fault: {problem}, instrument: {instrument}
    instrument {instrument}; problem {problem}; max cost {cost_limit}
    me {instrument} is bust, {problem}, fix it
    The thing has been in our family for 70 years and survived 2 floods, and only since Uncle Rufus played it at the wedding there is trouble with the {instrument}: {problem}. {express}.
    take in a {instrument} at the workshop, the complaint is: {problem}
    get the {instrument} seen to for {cost_limit} at most, because {problem}
    ? instrument  please repair it, {problem}
    ? problem  my {instrument} has to go to the workshop, {express}
    & my {instrument} and my {instrument#2} need repair: {problem}
    & repair the {instrument}, {problem}, and the {instrument#2}, {problem#2}
    ! how do I polish a trumpet myself
    ! repair my <product>
    ! what does a new marimba cost
    ! is a bassoon harder than an oboe
    ! Don't repair the concertina, I've sold it, just leave it at the door for <person>.
    ! my banjo is on your bench because it buzzes, let the other luthier do it, the one from <city>
    ! When will the bassoon with the missing pad be done, before <date>?
    ! Why does a crack in the wood matter more on a cello than on a mandolin?
    ! the valve of my bicycle is stuck, repair it by <clock> if you can
"""
