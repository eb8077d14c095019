"""Children: day care with absences, pick-ups and daily reports; playdates and activities."""

BOOK = """
daycare_report_absence | Tells the day care that a child will not come on a day. | child:person "Name of the child"; absent_on:isodate "Day, YYYY-MM-DD"; reason:~fever,chickenpox,a bad cold,visiting grandma,pink eye,dentist appointment,stomach bug,a family wedding,head lice,hand foot and mouth disease,we are on holiday,ear infection,an aunt's funeral,a broken arm "Why the child stays away"; contagious?:true=it's contagious,others could catch it|false=not contagious,nothing to catch "Whether others can catch it"; days?=1:2..10 "How many days in a row"
    {child} won't come on {absent_on}, {reason}
    absent {child} {absent_on} {reason}
    Please let the day care know that {child} stays at home on {absent_on}. Reason: {reason}.
    Oh dear, what a night. {reason}, so no day care for {child} on {absent_on}, {contagious}
    {reason}, {child}, {absent_on}, {days} days
    from {absent_on} on {child} will be missing for {days} days, {reason}
    child {child}; date {absent_on}; reason {reason}; {contagious}
    don't expect {child} on {absent_on}, the cause is {reason}
    {child} aint coming in {absent_on} sorry, {reason}
    call {child} in sick or whatever it's called for {absent_on}: {reason}
    My husband normally does this but he's at a trade fair with 200 customers and no reception, so I have to say it myself, {child} can't be there on {absent_on}, {reason}, {contagious}
    on {absent_on} you'll have one less in the group, {child}, {reason}
    ? absent_on  {child} can't come to day care, {reason}
    ? reason  tell the day care that {child} will be away on {absent_on}
    ? child  my kid will be missing on {absent_on}, {reason}, {contagious}
    & {child} and {child#2} stay at home on {absent_on}, {reason}
    & {child} is absent on {absent_on}: {reason}; {child#2} on {absent_on#2}: {reason#2}
    ! when is the day care closed this summer
    ! what helps children against fever
    ! report my own sick leave to <company>
    ! which other children are missing on <isodate>
    ! <person> is as fit as a fiddle again, so take back the sick note for <isodate>
    ! print the doctor's letter about Emma's ear infection and stick it on the door of the day care
    ! How many days has <person> been missing since January?
    ! Is chickenpox more contagious than hand foot and mouth disease?
    ! report the theft of <person>'s green bike to the police
daycare_allow_pickup | Allows adults to collect a child from day care. | child:person "Name of the child"; adults:person[] "Who may collect the child"; valid_until?:isodate "Last day it holds, YYYY-MM-DD"; relation?:grandparent=grandparents,from the grandparents' side|neighbour=neighbours,from next door|friend=friends,friends of ours|sitter=babysitters,sitters "What they are to the family"; id_check?=true:true=ask for an ID,check their ID|false=no ID needed,without an ID check "Whether they must show an ID"
    {adults} may pick up {child}
    pickup {child}: {adults} {id_check}
    Please allow {adults} to collect {child} until {valid_until}.
    I'm stuck at the office till late these weeks. {adults} can fetch {child} then, {id_check}
    {child}, to be handed over to {adults}, {relation}
    until {valid_until}, it's fine if {child} goes home with {adults}
    child {child}; adults {adults}; until {valid_until}; {relation}
    put {adults} on the list of people who are allowed to take {child} home
    {adults} r ok to grab {child} from now on, {id_check}
    authorise {adults} for {child}, they are {relation}
    Since the second car broke down and bus 42 only runs every hour we had to ask around, and so {child} may now be fetched by {adults}, please let the staff know
    when it's home time, {child} can leave with {adults}, {id_check}
    ? adults  somebody else is allowed to collect {child} until {valid_until}
    ? child  {adults} may pick the little one up, {id_check}
    & {adults} may pick up {child} and {child#2}
    & {child} can go with {adults}, {child#2} with {adults#2}
    ! who picked up <person> yesterday
    ! allow <person> to go on the school trip
    ! from what age may children walk home alone
    ! what time does <person> usually pick up the twins
    ! We have split up, so strike <person> off the list of those who may collect Ella.
    ! our sitter has a new phone, change her number at the nursery to 0171 555 0199
    ! did they ask <person> for an ID on Tuesday when he fetched the twins
    ! who is stricter as a rule, grandparents or babysitters
    ! let <person> pick up my parcel at the post office before <clock>
daycare_book_extra_hours | Books care beyond the contract hours. Fees are added to the monthly bill. | child:person "Name of the child"; day:isodate "Day, YYYY-MM-DD"; extra_hours:1.5..5.5 "Hours in addition to the contract"; when?=after:before=before the normal time,early in the morning|after=after the normal time,in the late afternoon "Before or after the contract hours"; dinner?:true=with dinner,including a warm meal|false=without dinner,no meal "Whether the child eats there"
    {extra_hours} extra hours for {child} on {day}
    {child} {day} +{extra_hours}h {when}
    Could {child} stay {extra_hours} hours longer on {day}, {dinner}?
    Our meeting was moved and now I'm in trouble. Please keep {child} for another {extra_hours} hours on {day}.
    {day}, {extra_hours} hours, {child}, {when}
    on {day} we need {extra_hours} more hours of care for {child}, {when}
    child {child}, day {day}, hours {extra_hours}, {dinner}
    add {extra_hours} hours of care {when} for {child}, date {day}
    can u keep {child} {extra_hours} hours extra {day} pls
    book additional care: {child}, {extra_hours} hours on top, {day}, {dinner}
    Grandpa had promised to help and then signed up for a bridge tournament with his 5 old friends, so {child} has to be looked after for {extra_hours} hours more on {day}
    {child} will need supervision for {extra_hours} hours beyond our contract on {day}
    ? extra_hours  {child} has to stay longer on {day}, {dinner}
    ? day  please book {extra_hours} extra hours for {child}
    ? child  we need {extra_hours} more hours of care on {day}, {when}
    & {extra_hours} extra hours on {day} for {child} and {child#2}
    & {child}: {extra_hours} extra hours on {day} and {extra_hours#2} on {day#2}
    ! how much does an extra hour of care cost
    ! I worked <small> hours of overtime, note that
    ! change our contract to full days
    ! is it bad for toddlers to be in care all day
    ! I don't need the 2.5 extra hours for Noah on <isodate> any longer, call them off
    ! <person> never touched that dinner on <isodate>, so get it off the bill
    ! how many additional hours have we used up for <person> this month?
    ! Do four year olds cope better with early mornings or with late afternoons?
    ! book a badminton court for 1.5 hours on <date>
daycare_day_report | Shows what the carers wrote about a child's day: meals, naps, mood. | child:person "Name of the child"; day:isodate "Day, YYYY-MM-DD"; part?:meals=meals,what was eaten|naps=naps,how the nap went|mood=mood,how the mood was|play=play,what was played "Only this part"; photos?=false:true=with photos,including pictures|false=without photos,no pictures "Add the photos of the day"
    report for {child}, {day}
    {child} {day} {part}
    How was {child}'s day on {day}?
    please show me the entry of the carers for {child} on {day}, {photos}
    The little one was so grumpy at home. What happened with {child} at day care on {day}?
    {day}, {child}, {photos}
    on {day}, what did the carers write about {child} ({part})
    child {child}; day {day}; part {part}; {photos}
    did {child} have a good time on {day}
    whats {child} been up to at daycare {day}
    I was in a tunnel for half of the way and on the phone with 4 different offices for the rest, so I haven't read anything yet about {child} on {day}, what does it say?
    {photos}: the day of {child} at the nursery, {day}
    ? day  what did the carers write about {child}, {part}
    ? child  show me the report of {day}, {photos}
    & reports for {child} and {child#2} on {day}
    & how was the day of {child} on {day} and on {day#2}
    ! what's for lunch at the day care tomorrow
    ! how long should a two year old nap
    ! write to the carers that <person> slept badly
    ! report the broken swing to the city of <city>
    ! It says <person> slept through on <isodate>, which is nonsense! Have the carers correct their entry.
    ! delete all pictures of Mila that were taken on Monday at the nursery
    ! which carer was in charge of <person>'s group on <isodate>
    ! is a nap of two hours too long for a toddler of 30 months
    ! show me the traffic report for the road to <city>, I leave at <clock>
playdate.propose | Proposes a playdate to the parents of another child. | host_child:person "Child who invites"; guest_child:person "Child who is invited"; place:~the park,the playground,the zoo,the indoor pool,our house,the skate park,the library,the trampoline hall,the beach,the climbing wall,grandma's farm,the puppet theatre,the ice rink "Where they play"; meet_on:isodate "Day, YYYY-MM-DD"; from_time?:isotime "Start, HH:MM"; sleepover?=false:true=with a sleepover,staying overnight|false=no sleepover,not overnight "Whether the guest stays overnight"
    playdate {host_child} with {guest_child}, {place}, {meet_on}
    {host_child} + {guest_child} {meet_on} {place}
    Please ask whether {guest_child} would like to play with {host_child} at {place} on {meet_on}.
    {host_child} has been talking of nothing else but {guest_child}. Could the two meet on {meet_on}, {from_time}, at {place}?
    on {meet_on} at {place}, {host_child} invites {guest_child}, {sleepover}
    {place}, {meet_on}, {from_time}: {host_child} would love to see {guest_child}
    host {host_child}; guest {guest_child}; place {place}; date {meet_on}; time {from_time}
    suggest to the parents of {guest_child} that the kids meet at {place} on {meet_on}, from {host_child}
    {host_child} wants {guest_child} over, {place}, {meet_on}, {sleepover}
    send an invitation to play from {host_child} to {guest_child} for {meet_on} at {place}
    It rained for 9 days in a row, both of the hamsters are ill and everybody here is climbing up the walls, so let {host_child} ask {guest_child} to come to {place} on {meet_on}
    see if {host_child} and {guest_child} can get together at {place} on {meet_on}, {sleepover}
    ? meet_on  {host_child} would like to invite {guest_child} to play at {place}
    ? place  ask {guest_child} to play with {host_child} on {meet_on}
    ? guest_child  {host_child} wants somebody to play with at {place} on {meet_on}
    ? host_child  invite {guest_child} to play at {place} on {meet_on}, {sleepover}
    & {host_child} invites {guest_child} and {guest_child#2} to {place} on {meet_on}
    & {host_child} with {guest_child} at {place} on {meet_on}, and with {guest_child#2} at {place#2} on {meet_on#2}
    ! what can two four year olds play on a rainy day
    ! who came to <person>'s birthday party
    ! propose a date with <person> at the cinema
    ! buy two tickets for the puppet theatre
    ! tell <person>'s parents that the sleepover at ours on Friday is off
    ! Her mum paid for both kids at the trampoline hall, so send <person> 18 euros please
    ! what does the indoor pool charge for a child of six
    ! the zoo or the climbing wall, what tires out a seven year old more?
    ! I'd like to propose <phrase> as the name of our new company to <person>
playdate.answer | Answers an invitation to a playdate that was received. | invitation:id "Number of the invitation"; answer:yes=yes,a happy yes|no=no,sadly no|maybe=maybe,only a maybe "Answer"; message?:~thank you for asking,we bring cake,can a brother come too,please no nuts,we have to leave by five,another time perhaps,he is looking forward to it,she needs a booster seat,we might be late,we are ill at the moment "Words to the parents"; proposed_day?:isodate "Other day that would suit, YYYY-MM-DD"
    {invitation}: {answer}
    {invitation} {answer}, {message}
    My answer to invitation {invitation} is this: {answer}.
    please reply to the other parents, number {invitation}, {answer}, and add: {message}
    I've thought about it and talked to my wife. {answer}, that goes for {invitation}.
    {answer} for {invitation}, {message}
    {proposed_day} would suit us better, but regarding {invitation}: {answer}
    invitation {invitation}, answer {answer}, message {message}
    for the playdate {invitation}, {answer}
    tell em its {answer} on {invitation}
    We have three parties, a recital and my uncle's 70th all in the same fortnight, so I had to look twice at {invitation}, but here it is: {answer}
    the invitation {invitation} can be answered: {answer}, other day {proposed_day}
    ? answer  I have to reply to invitation {invitation}, {message}
    ? invitation  my answer to the playdate: {answer}
    & {invitation}: {answer}, {invitation#2}: {answer#2}
    & same answer for {invitation} and {invitation#2}: {answer}
    ! what should we bring to a playdate
    ! answer the question why <person> is sad
    ! show me all invitations we have got
    ! my daughter is shy, how can I help her
    ! forward invitation <id> to my husband, he is at <email>
    ! Block the family behind <id>, I've had enough of their invitations.
    ! who else was asked to come along in <id>?
    ! Is it rude to say no to a playdate only because of a nap?
    ! answer the letter from the tax office in <city> before <date>
kidsActivities.search | Search courses and activities for children by age and kind. | city:city "City"; age:3..14 "Age of the child in years"; kind:sports=sports|music=music|crafts=crafts|science=science|theatre=theatre|cooking=cooking "Kind of activity"; maxFee?:20..250 "Highest fee"; afterSchool?:true=after school,in the afternoon|false=on weekends,at the weekend "After school or at the weekend"
    {kind} for my {age} year old in {city}
    {city} {kind} age {age}
    What's on in {city} for kids aged {age} who like {kind}, {afterSchool}?
    could you find something with {kind} for my {age} year old, we live in {city}
    She's bored to tears and only watches videos. Something with {kind} for age {age} near {city} would save us!
    {age} years, {kind}, {city}, up to {maxFee}
    in {city}, are there {kind} courses {afterSchool} for children of {age}
    city {city}, age {age}, kind {kind}, fee {maxFee}
    my lil one ({age}) is mad about {kind}, whats there in {city}
    look for {kind} groups that take kids of {age} in {city}, {afterSchool}
    We moved here 3 weeks ago from a village with two cows and a church, and now my kid, {age} years old, wants to try {kind}, which offers are there in {city}?
    for no more than {maxFee}, {kind} in {city}, child is {age}
    ? city  find {kind} activities for my {age} year old, {afterSchool}
    ? age  which {kind} courses for children are there in {city}
    ? kind  what can a child of {age} do in {city}, {afterSchool}
    & {kind} and {kind#2} for my {age} year old in {city}
    & {kind} in {city} for ages {age} and {age#2}
    ! at what age should children learn an instrument
    ! find a babysitter in <city>
    ! buy a birthday present for a child of <3..12>
    ! activities for pensioners in <city>
    ! give the music school in <city> two stars from me, the teacher was late 6 times
    ! put the pottery course for six year olds in <city> among my favourites
    ! How many children share one teacher in the theatre group of <city>?
    ! music or sports, which of them suits a restless boy of 5
    ! search the house for <person>'s left mitten, it's red
kidsActivities.enroll | Enroll a child in an activity whose number is known. | activityId:id "Number of the activity"; child.name:person "Name of the child"; child.age:3..14 "Age in years"; child.allergies?:food[] "Foods the child must not eat"; waitlist?:true=waiting list is fine,also on the waiting list|false=no waiting list,only if there is room "Whether a place on the waiting list is accepted"
    enroll {child.name}, {child.age}, in {activityId}
    {activityId} {child.name} {child.age}
    Please sign {child.name} up for activity {activityId}, {child.age} years old.
    {child.name} has been begging me for weeks. Age {child.age}, activity {activityId}, {waitlist}.
    {child.age} years, {child.name}, allergic to {child.allergies}: a place in {activityId}
    for {activityId} I'd like to register {child.name}, aged {child.age}, {waitlist}
    activity {activityId}; name {child.name}; age {child.age}; allergies {child.allergies}
    get {child.name} into {activityId}, the kid is {child.age}
    {child.name} wants in on {activityId}, {child.age} yrs, {waitlist}
    put down {child.name} ({child.age}) as a participant of {activityId}, must not eat {child.allergies}
    The flyer was at the bottom of the school bag under 2 old bananas and a wet sock, I hope it isn't too late: {activityId}, {child.name}, age {child.age}
    would there be room in {activityId} for {child.name}, who is {child.age}? then book it, {waitlist}
    ? activityId  sign up {child.name}, {child.age} years old, {waitlist}
    ? child.age  {child.name} would like to join {activityId}
    ? child.name  enroll my {child.age} year old in {activityId}, {waitlist}
    & enroll {child.name}, {child.age}, and {child.name#2}, {child.age#2}, in {activityId}
    & {child.name}, {child.age}, joins {activityId} and {activityId#2}
    ! take <person> out of activity <id>
    ! does the course <id> also run in the holidays
    ! enroll me in a <language> class
    ! at what age can children start with <sport>
    ! <person> has outgrown <id> by now, could she be moved up to the older ones?
    ! Three of ten lessons in <id> never took place and I want my fee for them back
    ! who teaches <id> and does he speak <language>
    ! can a child with a nut allergy join a cooking course at all, or is 4 too young anyway
    ! enroll <person> as a voter in <city>, she has just moved there
"""
