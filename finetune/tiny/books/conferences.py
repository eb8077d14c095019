"""Conferences: talks, speakers and rooms, visitors with their badges and companies with their stands."""

BOOK = """
submitTalk | Enter a proposed talk for the programme. Returns the talk id. | title:title "Title of the talk"; speaker.name:person "Speaker"; speaker.email?:email "Address of the speaker"; track:research=research,the research track|industry=industry,the industry track|education=education,the teaching track|security=security,the security track|design=design,the design track "Part of the programme"; minutes?=30:15..90 "Length in minutes"; recorded?:true=to be filmed,with a recording|false=not to be filmed,without a recording "Whether it may be recorded"
    hand in {title} by {speaker.name} for {track}
    {speaker.name}: {title} / {track} / {minutes} min
    Please propose my talk {title} for {track}, the speaker is {speaker.name}.
    The call for papers ends tonight and I almost missed it! Quick, {title}, given by {speaker.name}, it fits into {track}.
    {title}, {track}, {minutes} minutes, {speaker.name} will speak
    {speaker.name} has something to tell about the last project and would like to be on stage with {title}, best in {track}.
    in {track} we'd like to see {speaker.name} present {title}, {recorded}
    title {title}, speaker {speaker.name}, email {speaker.email}, section {track}
    can u put forward {title} from {speaker.name} for {track}, {recorded}
    Last time there were 130 proposals, the chair drank 9 cups of tea over them, and even so we dare to try again with {title}, speaker {speaker.name}, intended for {track}
    suggest a contribution to {track}: {speaker.name} ({speaker.email}) on {title}
    for {track} enter the lecture {title} of {minutes} minutes by {speaker.name}
    ? title  propose a talk by {speaker.name} for {track}
    ? speaker.name  hand in the talk {title} for {track}
    ? track  {speaker.name} wants to propose the talk {title}
    & propose {title} and {title#2} by {speaker.name} for {track}
    & hand in {title} by {speaker.name} and {title#2} by {speaker.name#2}, both for {track}
    ! withdraw the talk <title>
    ! how do I overcome fear of speaking on a stage
    ! write the slides for <title>
    ! submit my tax return
    ! rename proposal <id> to Taming Old Code, the speaker stays the same
    ! <person>'s proposal was entered in the security track by mistake, please shift it over to design
    ! How many points did the reviewers give to <phrase> by <person>?
    ! Are 90 minutes too long for a talk about industry, or do people stay awake?
    ! Hand in my passport application at the town hall of <city> before <date>.
listTalks | List the accepted talks of one day. | day:weekday "Day of the week"; track?:research=research,the research track|industry=industry,the industry track|education=education,the teaching track|security=security,the security track|design=design,the design track "Only this part of the programme"; after?:isotime "Only talks that begin after this time, HH:MM"; beginnersOnly?:true=suitable for beginners,requiring no prior knowledge|false=of any level,for beginners and experts alike "Level"
    talks on {day}
    {day} programme {track}
    Could you show me what is being presented on {day}, please?
    My train only gets in late, I hope I don't miss the best ones. What is on after {after} on {day}?
    {day}, {track}, what can I listen to
    I can only come on {day} and wonder if it's worth the ticket; what do they speak about?
    after {after}, what lectures {beginnersOnly} are there on {day}?
    day: {day}, only: {track}, after: {after}
    whats going on {day}, anything {beginnersOnly}
    The hotel is 15 minutes away, breakfast ends at half past nine and Nadia always wants a second egg, so before we plan anything let me see the lectures of {day}
    which sessions does {track} offer on {day}
    give me the {day} schedule, only things {beginnersOnly}
    ? day  what talks are there in {track}
    ? day  which lectures begin after {after}
    & which talks are on {day} and which on {day#2}
    & {day} talks in {track} and in {track#2}
    ! which of the talks on <weekday> is the most interesting
    ! swap the talks of <person> and <person>
    ! show the slides of yesterday's talks
    ! list my appointments on <weekday>
    ! Everything on Friday after 16:00 has to be called off because the roof leaks.
    ! push all of Tuesday's security talks back by half an hour
    ! I'd be curious how many people sat in the education talks last Thursday.
    ! why do organisers always put the weakest lectures on a Sunday
    ! what films are on in <city> on Saturday after <clock>
assignRoom | Put an accepted talk into a room and time slot. | talkId:id "Id of the talk"; room:~Aula,Blue Hall,Room 101,Lecture Hall B,Library,Garden Pavilion,Studio 3,Grand Ballroom,Room 204,Chapel,Media Lab,Forum East,Small Theatre,Auditorium "Room"; startsAt:isotime "Start, HH:MM"; day?:weekday "Day of the week"; chairedBy?:person "Who leads the session"
    {talkId} in {room} at {startsAt}
    {talkId} {room} {startsAt} {day}
    Would you please schedule talk {talkId} for {startsAt} in {room}?
    Two sessions clash and people are already queuing outside. Move {talkId} to {room}, {startsAt}!
    {startsAt}, {room}: this is where {talkId} takes place
    The projector there is broken, so {talkId} has to be held in {room} instead, from {startsAt}.
    at {startsAt} {room} belongs to {talkId}, chaired by {chairedBy}
    talk {talkId}, room {room}, day {day}, start {startsAt}, chair {chairedBy}
    stick {talkId} into {room}, {startsAt} sharp, {day} plz
    After 3 mails from the caretaker, who counts every chair and hates the 40 plants on the stage, I decided that {talkId} is best off in {room} and begins at {startsAt}
    let {talkId} begin at {startsAt} on {day}, place: {room}
    {room} is free on {day} at {startsAt}, give it to {talkId} with {chairedBy} in the chair
    ? talkId  put the talk into {room} at {startsAt}
    ? room  talk {talkId} begins at {startsAt} on {day}
    ? startsAt  {talkId} will take place in {room} on {day}
    & {talkId} at {startsAt} and {talkId#2} at {startsAt#2}, both in {room}
    & put {talkId} into {room} and {talkId#2} into {room#2}, {startsAt} each
    ! book a hotel room in <city>
    ! how many seats does the Aula have
    ! is the Blue Hall free at <isotime>
    ! clean up the Media Lab
    ! Take <id> out of the Garden Pavilion again and leave it without a room for now.
    ! the slot of <id> in Studio 3 needs another 15 minutes, stretch it
    ! How many people have put <id> in the Forum East on their list?
    ! Does a keynote feel grander in a chapel or in a small theatre?
    ! put the lasagne into the oven at <clock>, the kids are starving
findSpeakers | Search the speaker directory for experts on a subject. | topic:topic "Subject"; speaks?:language "Language in which they can present"; basedIn?:country "Country where they live"; maxFee?:amount "Highest fee"; limit?=5:3..25 "How many to return"
    speakers on {topic}
    {topic} experts {basedIn}
    Could you look for somebody who might give a lecture about {topic}?
    Our keynote has just cancelled and there are three weeks left. Who could step in and speak on {topic}?
    {topic}, in {speaks}, who is good at presenting that
    It would be lovely to have someone on stage who really understands {topic}.
    from {basedIn}, who lectures on {topic}?
    topic {topic}, language {speaks}, country {basedIn}, limit {limit}
    know anyone decent to talk bout {topic}, max fee {maxFee}
    We have a stage, 2 microphones that hum, and my cousin Rolf who plays the trumpet in the break, but no one who can explain {topic} to the audience, any ideas
    give me {limit} names of people who give lectures on {topic} in {speaks}
    for a fee up to {maxFee}, which persons present {topic}
    ? topic  find {limit} people who can give a lecture in {speaks}
    ? topic  who in {basedIn} speaks for a fee of {maxFee} or less
    & who can lecture on {topic} and who on {topic#2}
    & find people from {basedIn} who speak about {topic}, {topic#2} or {topic#3}
    ! explain <topic> in two minutes
    ! pay the speaker <person> her fee
    ! what does <person> talk about
    ! buy loudspeakers
    ! <person> just won a prize, so raise her fee in the directory to <amount>
    ! Strike <person> from the speaker directory, he has retired and moved to <country>.
    ! how often has <person> spoken for us since 2019, and was she ever late
    ! Is a lecturer who takes <amount> really twice as good as one for half of that?
    ! Please find my reading glasses, I last had them in the Aula at <clock>.
register_attendee | Registers a visitor for the conference and issues a ticket. | name:person "Visitor's name"; ticket:standard=a standard ticket,a normal ticket|student=a student ticket,a reduced ticket|vip=a VIP ticket,a ticket with all extras|online=an online ticket,a ticket for the live stream "Kind of ticket"; email?:email "Where to send the ticket"; diet?:vegan=vegan,without animal products|vegetarian=vegetarian,no meat|halal=halal,halal food|gluten_free=gluten-free,no gluten "Food"; affiliation?:company "Company on the badge"
    register {name}, {ticket}
    {name} {affiliation} {ticket}
    I'd be grateful if you could get {name} {ticket} for the conference.
    They say only a handful of places are left, and we've looked forward to this all year. Please make sure {name} gets {ticket}!
    {ticket} for {name}, send it to {email}
    {name} would love to be there this time and needs {ticket}.
    at {email} please deliver {ticket}, made out to {name}
    name: {name}, ticket: {ticket}, company: {affiliation}, food: {diet}
    sign me up im {name}, {ticket}, food {diet}
    It's the 20th anniversary, my old roommate gives the opening, and since the 4 of us met there once I simply must go too: {name}, {ticket} if you please
    {name} from {affiliation} takes part with {ticket}
    book {ticket} in the name of {name}, food: {diet}
    ? name  I need {ticket} for a visitor from {affiliation}
    ? ticket  register {name} for the conference, mail to {email}
    & get {ticket} for {name} and for {name#2}
    & {name} wants {ticket}, {name#2} wants {ticket#2}
    ! cancel the ticket of <person>
    ! what does a ticket cost
    ! is it worth going to conferences
    ! buy a train ticket to <city>
    ! Downgrade <person>'s VIP ticket to an online one, she has the flu.
    ! <person> stood outside all day and now wants the money for the student ticket back
    ! has <person> paid for the VIP ticket yet or is that still open
    ! At such events, do the vegans complain more about the food than the gluten-free people?
    ! I need my new moped registered with the authorities in <city>.
check_in_attendee | Marks a visitor as arrived when the badge is scanned. | badge:id "Number on the badge"; entrance?:north=the north entrance,the north gate|south=the south entrance,the south gate|main=the main entrance,the front door "Where the person came in"; arrived_at?:isotime "Time of arrival, now by default"; bag_handed_out?=true:true=got the conference bag,has been given a bag|false=got no bag,went without a bag "Whether a bag was given"
    check in {badge}
    {badge} arrived {arrived_at}
    Please note that the guest with badge {badge} is here.
    The scanner has given up and there's a long queue. Let {badge} in by hand, will you?
    {badge} at {entrance}, {bag_handed_out}
    The lady who wears number {badge} is standing in front of me now and may go in.
    at {arrived_at} badge {badge} came through {entrance}
    badge {badge}, entrance {entrance}, time {arrived_at}, {bag_handed_out}
    {badge} just showed up, {bag_handed_out}
    With 300 guests in the hall, 12 of them without a coat and one with a parrot, I lost track a little, but the person with badge {badge} is definitely here
    number {badge} turned up at {arrived_at} and {bag_handed_out}
    mark {badge} as present, used {entrance}
    ? badge  one more guest came through {entrance}
    ? badge  mark a visitor as present at {arrived_at}
    & check in {badge} and {badge#2}
    & {badge} arrived at {arrived_at}, {badge#2} at {arrived_at#2}
    ! check me in for my flight <id>
    ! how many visitors have come so far
    ! which entrance is closest to the station
    ! badge <id> is lost, block it
    ! badge <id> has gone home through the south gate, check it out again
    ! Issue a fresh number in place of badge <id>, the photo on it shows somebody else.
    ! At what time did the person with badge <id> come in yesterday?
    ! Why does the main entrance always clog up while the north gate stays empty?
    ! tick off the milk and the <small> eggs on my shopping list
print_badges | Prints name badges for visitors. | names:person[] "Names, one badge each"; template:speaker=the speaker design,the speaker layout|visitor=the visitor design,the visitor layout|crew=the crew design,the crew layout|press=the press design,the press layout "Design of the badge"; lanyard?:colour "Colour of the ribbon"; copies?=1:2..6 "Copies of each"; large_type?:true=in large type,with big letters|false=in normal type,with normal letters "Size of the letters"
    print badges for {names} in {template}
    {names} / {template} / {lanyard}
    Could I have name tags for {names}, please? It's {template} that we need.
    Oh dear, the coffee went all over the table. Make new name tags for {names} in {template}, would you?
    {template}, {copies} copies: the tags of {names}
    {names} will be here soon and nobody will know what to call whom, so do their tags, choosing {template}.
    using {template} and a {lanyard} ribbon, do the tags for {names}
    template: {template}, names: {names}, lanyard: {lanyard}, copies: {copies}
    run off some tags plz for {names}, {template}, {large_type}
    The machine at desk 5 is out of ink, Oskar went to the shop an hour ago, so I come to you: tags are needed for {names} and they should have {template}
    {large_type}, please, one tag per person, {template}: {names}
    tags that say {names}, {template}, ribbon in {lanyard}
    ? names  print the badges in {template} with a {lanyard} ribbon
    ? template  print name tags for {names}, {large_type}
    & print badges for {names} with {template} and for {names#2} with {template#2}
    & make tags for {names} on a {lanyard} ribbon and for {names#2} on a {lanyard#2} ribbon, all in {template}
    ! print <file> for me
    ! redesign the badges
    ! who still wears no badge
    ! how do I get ink off my shirt
    ! Stop the print job with the press badges, <person> is spelt with two n!
    ! I'd like <person>'s crew badge laminated and posted to <city>
    ! How many of the red ribbons have we got left for the crew?
    ! which colour looks friendlier round a neck, orange or dark blue
    ! print <small> posters for my yard sale on <date>
book_booth | Reserves a stand in the exhibition for a company. | company:company "Exhibitor"; square_metres:4.5..60.5 "Size of the stand"; hall:A=hall A,the big hall|B=hall B,the hall upstairs|foyer=the foyer,the entrance area|outdoor=the courtyard,the open air "Where"; power?:true=with electricity,with power sockets|false=without electricity,no power needed "Connection to the mains"; furniture?:~two bar stools,a counter,a screen,four chairs,a fridge,a carpet,a coffee machine,three tables,a shelf,a leaflet rack,a sofa,plants,lamps,a coat stand "Furniture to rent"
    stand for {company}, {square_metres} square metres, {hall}
    {company} {hall} {square_metres} sqm {power}
    We would like to reserve {square_metres} square metres in {hall} for {company}, please.
    Our competitors have theirs already and my boss is getting anxious. {company} must have {square_metres} square metres in {hall}.
    {hall}, {square_metres} square metres, {furniture}: that's for {company}
    {company} wants to show its new machines to the visitors and needs room for it, {square_metres} square metres in {hall}.
    with {furniture} on {square_metres} square metres, {company} would like to be in {hall}
    exhibitor {company}, size {square_metres}, place {hall}, furniture {furniture}, {power}
    get {company} a spot in {hall}, {square_metres} m2, {power}
    In the year 2016 we stood next to the toilets, Karin caught a cold and 2 boxes of pens vanished, so this time give {company} {square_metres} square metres in {hall}
    set aside {square_metres} square metres for the exhibitor {company} in {hall} {power}
    {company} rents {square_metres} square metres of exhibition space, location {hall}, plus {furniture}
    ? company  reserve a stand of {square_metres} square metres in {hall}
    ? square_metres  {company} wants a stand in {hall}, {power}
    ? hall  a stand of {square_metres} square metres for {company}
    & {square_metres} square metres in {hall} for {company} and the same for {company#2}
    & stands in {hall}: {company} with {square_metres} and {company#2} with {square_metres#2} square metres
    ! which companies have a stand in hall B
    ! how many square metres has a football field
    ! give back the stand of <company>
    ! sell my flat of <medium> square metres
    ! Hand the spot that Kessler Optics has in the foyer over to its sister company, same size.
    ! Nordlicht GmbH has less money this year, so shrink their stand in the courtyard to 12 square metres
    ! What is the rent for 20.5 square metres in hall A for all three days?
    ! sofa or coffee machine, what makes more people stop at a stand
    ! Reserve me a squash court in <city> on <date> at <clock>, my boss wants revenge.
"""
