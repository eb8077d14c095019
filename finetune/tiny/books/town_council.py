"""A town and its citizens: complaints, permits, hall hire and council meetings."""

BOOK = """
complaint_lodge | Report damage or a nuisance in a public place to the town. | place:~Mill Lane,Station Road,Castle Park,Harbour Street,Rose Alley,Church Square,Linden Avenue,Old Bridge,Market Place,Vine Street,Elm Crescent,Brewery Yard,Tanner Row,King Street,Willow Green,Baker Steps "Street or square"; problem:~street lamp flickers,bin has been overflowing for days,deep pothole,bench is broken,swing hangs by one chain,manhole cover is missing,loose bricks in the wall,tree leans over the path,drain is blocked,rats behind the containers,glass all over the playground,traffic light is stuck on red,handrail is loose,paving stones are cracked,fountain runs over,road sign has fallen down "What is wrong there"; urgency?:immediate=a child has been hurt already,somebody will break his neck there,we had to put a rope around it,it can't stay like that over night,a cyclist nearly died of it|routine=nobody is in danger,it is ugly and no more,we have lived with it for years,it won't kill anyone,it can wait for the spring "How soon somebody has to come"; reporter.name?:person "Who reports it"; reporter.phone?:phone "Number to call back"
    report {place}: {problem}
    {place} {problem}
    Could you pass on to the town that something is wrong at {place}? {problem}. {urgency}.
    I walk my dog there every evening and it drives me mad: {problem}, at {place}.
    {problem} - {place}, {urgency}
    my name is {reporter.name} and this is what it looks like at {place}: {problem}
    place {place}, problem {problem}, reported by {reporter.name}, phone {reporter.phone}
    {urgency}. At {place}: {problem}.
    hav u seen {place} lately?? {problem}, someone shud fix that
    {place} is a disgrace, tell the people in charge ({problem})
    We moved here from Graz 3 months ago with 2 toddlers and love the town, but what we see at {place} on the way to the kindergarten isn't pretty, {problem}, so please let somebody know.
    they can ring {reporter.phone} about it: {problem}, at {place}. {urgency}.
    ? place  I want to report something: {problem}
    ? place  {problem} - {urgency}, please tell the town
    ? problem  I have a complaint about {place}
    ? problem  something must be done at {place}, {urgency}, I'm {reporter.name}
    & report two things at {place}: {problem}, and {problem#2}
    & {place}: {problem}. And separately {place#2}: {problem#2}.
    & both at {place} and at {place#2} it's the same: {problem}
    ! add a photo to <id>
    ! let <person> deal with <id> from now on
    ! reopen <id>, nothing has been mended
    ! merge <id> with <id>, it's the same hole
    ! who invented the street lamp
    ! is it cheaper to patch a road or to build a new one
    ! complain to the shop about my <product>
complaint_follow_up | Show what has been done about a complaint so far. | case_no:id "Number of the complaint"; full_log?=false:true=I want to read every single note,I don't believe the summary,the lawyer needs it all,half the story is no use to me,not one line may be missing|false=I have only a minute,a yes or no will do,spare me the details,I won't read more than a line,the rough picture is enough "All entries instead of a summary"; since?:isodate "Only what happened from this day on, YYYY-MM-DD"; answer_language?:language "Language of the answer"
    what has happened with {case_no}
    {case_no} status
    Has anyone lifted a finger for {case_no} yet? {full_log}.
    I wrote to you in spring about the smell and nobody has answered. It was {case_no}.
    {case_no} - any progress since {since}?
    {full_log} - how far is {case_no}
    case {case_no}, language {answer_language}, from {since}
    in {answer_language} please, where do we stand with {case_no}
    {case_no}, did they fix it or not
    still waiting on {case_no}!! whats going on. {full_log}
    My neighbour Mrs Brandt got her reply within 5 days and I've been sitting here since the carnival with the paper in my hand, it says {case_no}, so what's being done, may I ask.
    what do your people know about {case_no}
    ? case_no  has anything been done about my complaint? {full_log}.
    ? case_no  has anybody come to look since {since}? in {answer_language} please
    & what's become of {case_no} and {case_no#2}
    & how far is {case_no}? {full_log}. The same for {case_no#2}.
    & news on {case_no} since {since} and separately on {case_no#2} since {since#2}
    ! hand <id> over to the police
    ! call <person> about <id> and apologise
    ! mark <id> as solved
    ! make <id> anonymous, my name shouldn't be on it
    ! how long may an office take to answer a letter
    ! is it worth complaining at all
    ! what happened in <city> in <year>
permit_extend | Prolong a permit beyond its last day. | permit_no:id "Number of the permit"; until:isodate "New last day, YYYY-MM-DD"; cause:weather=it has rained for weeks,the ground is frozen solid,the storm took the scaffold down,snow lies on everything,the cellar stands under water|illness=the foreman is in hospital,half the crew lies in bed with flu,my husband has broken his leg,the doctor won't let me work,our mason can't lift his arm|delivery=the windows never arrived,the bricks are stuck in the port,we can't get any timber,the lorry has not turned up,nobody will sell us cement "Why more time is needed"; contact_email?:email "Where the answer goes"; months_granted_before?:small "Months by which it has been prolonged before"
    extend {permit_no} until {until}, {cause}
    {permit_no} {until} {cause}
    Would it be possible to keep {permit_no} alive until {until}? {cause}.
    I'm so sorry, we won't be finished in time and I feel terrible. {permit_no} would have to run until {until} - {cause}.
    {until} is when {permit_no} should end now. {cause}.
    {cause}, so we need {permit_no} up to {until}
    number {permit_no}, new last day {until}, grounds: {cause}, mail {contact_email}
    push the end of {permit_no} back to {until} - {cause}
    can {permit_no} last till {until}? {cause}, write to {contact_email}
    {permit_no} runs out way too soon mate, make it {until}, {cause}
    There were supposed to be 3 of us on the roof and my cousin Piotr even took 2 weeks off, yet {cause}, which is why I ask you for {permit_no} to hold until {until}.
    don't let {permit_no} lapse before {until}. {cause}. You gave us {months_granted_before} months once already.
    ? permit_no  we need more time until {until}, {cause}
    ? permit_no  please prolong it to {until} and write to {contact_email} - {cause}
    ? until  extend {permit_no}, {cause}
    ? until  {permit_no} has to run longer. {cause}. Answer to {contact_email}.
    ? cause  extend {permit_no} until {until}
    ? cause  {permit_no} should last till {until}, tell me at {contact_email}
    & prolong both {permit_no} and {permit_no#2} to {until}, {cause}
    & {permit_no} should run until {until} because {cause}, and separately {permit_no#2} until {until#2} because {cause#2}
    & {cause}. Extend {permit_no} until {until} and {permit_no#2} until {until#2}.
    ! put <id> in my wife's name
    ! send me a copy of <id>
    ! how much did we pay for <id>
    ! print <id> out in large type
    ! do I need a permit for a garden shed
    ! is it true that building offices never hurry
    ! extend my library books until <isodate>
permit_give_back | Return a permit that is not wanted any longer. | permit_no:id "Number of the permit"; work_started:true=the trench is dug already,half the wall stands,we have torn the old shed down,the first load of gravel has been tipped,the digger was here last week|false=not a stone has been moved,nobody has touched the ground,we never even unpacked a spade,the meadow is as it was,it only ever existed on paper "Whether building has begun"; effective?:isodate "Last day on which it counts, YYYY-MM-DD"; signed_by?:person "Who signs"
    give {permit_no} back, {work_started}
    {permit_no} not needed any more - {work_started}
    You may cross out {permit_no}. {work_started}.
    My wife and I are separating and nothing will come of the house. Take {permit_no} back please, {work_started}.
    {work_started}, and we've no use for {permit_no} now
    we hereby return {permit_no} as of {effective}, {work_started}
    number {permit_no}, last day {effective}, signed {signed_by}, on site: {work_started}
    forget about {permit_no} - {work_started}
    {signed_by} wants to be rid of {permit_no}. {work_started}.
    nah we wont be building, u can have {permit_no} back, {work_started}
    The bank offered us 4 percent in January and now wants nearly 7, so after a sleepless night we've buried the plan and hand you {permit_no} back, as for the plot, {work_started}.
    we're not going through with {permit_no}. {work_started}.
    ? permit_no  we won't build after all, {work_started}
    ? permit_no  as of {effective} we return our permit - {work_started}
    ? work_started  we don't want {permit_no} any more
    ? work_started  {signed_by} gives {permit_no} back as of {effective}
    & take both {permit_no} and {permit_no#2} back - {work_started}
    & {permit_no} can be crossed out, {work_started}, and separately {permit_no#2}, {work_started#2}
    & we return {permit_no}. {work_started}. The same for {permit_no#2}.
    ! sell <id> to the next owner
    ! we want <id> after all, make it valid again
    ! pay the fees for <id>
    ! when does <id> run out
    ! what becomes of a permit when the owner dies
    ! would you build a house these days
    ! give the <product> back to <person>
hall-hire | Hires one of the town's halls for a day. | hall:~Linden Hall,Swan Hall,Weavers Hall,Harbour House,Mill House,Corn Hall,Castle House,Saint Mark Hall,Rosewood House,Tivoli,Parnassus,Concordia,Alhambra,Villa Flora,Miramar,Eden Hall "Name of the hall"; day:isodate "Day, YYYY-MM-DD"; guests:medium "Number of people"; kitchen?:true=we are going to cook for everybody,the soup has to be warmed there,my aunts insist on baking,there will be a mountain of plates to wash,nobody shall go home hungry|false=nobody will eat anything,we won't serve so much as a biscuit,everyone brings sandwiches,the food truck stands outside,we only drink water "Whether the kitchen is needed"; opens_at?:clock "When the doors open"; key_holders?:person[] "People who get a key"
    hire {hall} on {day} for {guests} people
    {hall} {day} {guests} pers
    May we have {hall} on {day}? There'll be {guests} of us. {kitchen}.
    Grandma has a big birthday and the flat is far too small. We'd love to celebrate in {hall} on {day}, {guests} guests.
    {guests} people, {day}, {hall}, {kitchen}
    on {day} from {opens_at} we'd need {hall}, for {guests} heads
    hall {hall}, date {day}, persons {guests}, keys to {key_holders}
    {kitchen} - we'd take {hall} for {guests} of us on {day}
    wanna rent {hall}, {day}, there's {guests} of us, {kitchen}
    keep {hall} free for our choir on {day}, {guests} singers, and {key_holders} will lock up
    Our club was founded 75 years ago by a baker and 6 of his friends, and for the jubilee on {day} we count on {guests} visitors, so let us have {hall} for the evening.
    {guests} dancers want to come to {hall} on {day}, is that all right? doors at {opens_at}
    ? hall  we need a hall on {day} for {guests} people, {kitchen}
    ? hall  {guests} guests on {day}, {key_holders} will take the keys
    ? day  hire {hall} for {guests} people
    ? day  {hall} from {opens_at}, {guests} of us, {kitchen}
    ? guests  we'd like {hall} on {day}
    ? guests  rent {hall} on {day} from {opens_at} - {kitchen}
    & hire {hall} and {hall#2} on {day} for {guests} people each
    & {hall} on {day} with {guests} guests, and separately {hall#2} on {day#2} with {guests#2}
    & both on {day} and on {day#2} we need {hall} for {guests} people
    ! what does an evening in Tivoli cost
    ! cancel <id>, the party is off
    ! who is dancing in Linden Hall <date>
    ! is Parnassus bigger than Concordia
    ! how much rice does one cook for <medium> people
    ! what goes into a good wedding speech
    ! hire a <product> for <isodate>
hall-reschedule | Moves a booked hall hire to another day. | booking:id "Booking number"; new_day:isodate "New day, YYYY-MM-DD"; new_start?:isotime "New start, HH:MM"; announce?:true=half the town has bought tickets,the posters are already up,it was in the newspaper,strangers will stand before a locked door,everybody in the valley knows the old date|false=nobody outside the club knows about it,it is a family affair,we never advertised it,no posters are hanging,we have told all our guests ourselves "Whether the town announces the new day"
    move {booking} to {new_day}
    {booking} -> {new_day}
    Could {booking} take place on {new_day} instead? {announce}.
    The bride has caught the measles, of all things. {booking} will have to be on {new_day}.
    {new_day} suits us better for {booking}
    {announce} - shift {booking} to {new_day}, {new_start}
    booking {booking}, new date {new_day}, time {new_start}
    push {booking} back to {new_day} - {announce}
    we cant make it anymore, {booking} on {new_day} pls
    on {new_day} at {new_start} rather than this week, it's about {booking}
    The brass band has double booked itself, its conductor is in Vienna until the 9th and 2 trumpets are ill, so nothing will come of this week, {booking} is going to be on {new_day}.
    {booking} won't be happening as planned, put it on {new_day}. {announce}.
    ? booking  our party has to move to {new_day}, {announce}
    ? booking  put us on {new_day} at {new_start} instead
    ? new_day  {booking} has to be on another day
    ? new_day  we can't come as planned, move {booking} please. {announce}.
    & move both {booking} and {booking#2} to {new_day}
    & {booking} to {new_day}, and separately {booking#2} to {new_day#2}
    & shift {booking} to {new_day} - {announce}. The same for {booking#2}.
    ! <id>: make it <medium> people
    ! has <id> been paid
    ! <id> shall be in Tivoli instead, on the same day
    ! call <id> off
    ! why is there never a free Saturday in May
    ! how do I break it to my guests that the party is later
    ! move my sofa to <city>
council-list-meetings | Lists the coming meetings of one body of the council. | body:~planning committee,youth council,school board,budget committee,harbour board,senior council,green spaces committee,traffic committee,culture committee,sports council,heritage board,water board,market committee "Committee, board or council"; asker?:visitor=I just want to sit at the back and listen,I have no vote there,I'm only a curious neighbour,nobody has elected me,I come for the school paper|member=they elected me last spring,I have a vote there,my party sent me,I took the oath in May,I must not miss a single one "Who asks, members also see closed meetings"; from_day?:date "First day to look at"; limit?:small "At most this many meetings"
    when does the {body} meet
    {body} dates
    Could you tell me when the {body} gets together? {asker}.
    They want to close our bakery's parking lot and I've never been to the town hall. When is the {body} on?
    next {limit} sessions of the {body}
    {asker} - which evenings does the {body} sit
    body {body}, from {from_day}, at most {limit}
    looking from {from_day} on, when does the {body} come together
    whens the {body} on again? {asker}
    the {body}: everything in the diary from {from_day}
    I've just moved to number 17 with my wife and our 3 cats, somebody at the baker's said that one may simply walk in, so on which days is the {body} to be found in the chamber.
    no idea when the {body} has its evenings, show me {limit} of them. {asker}.
    ? body  when is the next meeting? {asker}.
    ? body  show me {limit} sessions from {from_day}
    & when do the {body}, the {body#2} and the {body#3} meet
    & the {body} from {from_day}, and separately the {body#2} from {from_day#2}, when are they on
    & dates of both the {body} and the {body#2}, {limit} each
    ! how long did <id> last
    ! who takes the minutes at <id>
    ! send <person> the minutes of <id>
    ! put the new bridge on the agenda of <id>
    ! what is the difference between a mayor and a town clerk
    ! do you think that councillors earn too much
    ! what did the youth council decide last time
council-register-speaker | Puts a citizen on the speakers' list of a council meeting. | meeting:id "Number of the meeting"; speaker:person "Who wants to speak"; stance:in_favour=nothing better could happen to the town,it can't come soon enough,every child would profit,it is high time that somebody built it,our shops would be saved by it|against=the noise would be unbearable,not one tree would be left,we can't afford any of it,it would ruin the old quarter,nobody wants to live next to that|undecided=both sides have a point,there are more questions than answers,it is too early to judge,the figures aren't on the table yet,nobody can tell yet what is right "Opinion on the matter"; minutes?=3:2..10 "Speaking time in minutes"; interpreter_for?:language "Language for which an interpreter is needed"
    sign {speaker} up to speak at {meeting}: {stance}
    {meeting} {speaker} {stance}
    Would you let {speaker} have a word at {meeting}? {stance}.
    Our street talks of nothing else since the letter came. {speaker} wants to be heard at {meeting} - {stance}.
    {speaker}, {minutes} minutes, {meeting}: {stance}
    {stance}, and that is what {speaker} would like to tell them at {meeting}
    meeting {meeting}, name {speaker}, opinion: {stance}, time {minutes} min
    at {meeting} {speaker} would like to take the floor for {minutes} minutes - {stance}
    get {speaker} on the list for {meeting} pls, {stance}
    {speaker} speaks only {interpreter_for} but has to be heard at {meeting}. {stance}.
    Of the 31 people who came to our kitchen talk on Sunday, with 2 cakes and a lot of coffee, most were too shy, but {speaker} is willing to stand up at {meeting}, the gist being that {stance}.
    let {meeting} know that {speaker} will be talking: {stance}
    ? meeting  {speaker} wants to speak at the council, {stance}
    ? meeting  put {speaker} down for {minutes} minutes - {stance}
    ? speaker  somebody from our street should speak at {meeting}: {stance}
    ? speaker  {minutes} minutes at {meeting} for one of our neighbours, {stance}
    ? stance  sign {speaker} up to speak at {meeting}
    ? stance  {speaker} wants {minutes} minutes at {meeting}
    & put {speaker} and {speaker#2} on the list for {meeting}, both say: {stance}
    & {speaker} will talk at {meeting} - {stance}, and separately {speaker#2} at {meeting#2} - {stance#2}
    & {speaker} would like to be heard both at {meeting} and at {meeting#2}: {stance}
    ! move <id> to a bigger room
    ! let <person> chair <id>
    ! who else is going to talk at <id>
    ! show <id> live on the town's website
    ! how do I get over stage fright
    ! is it rude to boo at a council meeting
    ! register <person> for the marathon
"""
