"""A law office: contracts with their deadlines, and dates at court."""

BOOK = """
search_contracts | Full-text search over all stored contracts. Returns ids and titles. | text:~penalty for late delivery,exclusive territory,right of first refusal,automatic renewal,price adjustments,liability caps,non-compete,arbitration in Geneva,data protection,minimum orders,force majeure,source code in escrow,training costs,parking spaces,warranty of two years,early termination fees,confidentiality,spare parts "Words to look for"; party?:company "Only contracts with this party"; signed_after?:isodate "Only contracts signed after this day, YYYY-MM-DD"; min_value?:amount "Only contracts worth at least this many euros"; limit?=10:3..50 "Most results"
    contracts over {min_value} euros that mention {text}
    {text} contracts
    in which of our agreements is there something about {text}
    which paper we signed with {party} speaks of {text}
    A client asked me about {text} and I'm sure we have had it somewhere before. Where?
    {text}, signed after {signed_after}, {limit} hits
    look through everything worth {min_value} euros or more for the words {text}
    signed with {party} since {signed_after}: any clause on {text}?
    wheres that agreement w the bit on {text}
    party {party}, text {text}, limit {limit}
    I remember a rainy Thursday, a notary with a cold and about 60 pages in small print, yet the only thing I can recall of what we signed is {text}, so please find it.
    show me {limit} documents with wording on {text}
    ? text  search the contracts with {party}
    ? text  find something in the agreements signed after {signed_after}
    & find contracts about {text} and contracts about {text#2}
    & search the agreements with {party} for {text}, and those with {party#2} for {text#2}
    ! draft a contract about <word>
    ! what does force majeure mean
    ! search the internet for <topic>
    ! who is the lawyer of <company>
    ! Delete every agreement with Hartmann Logistics that is older than ten years
    ! could you replace the wording on liability caps in <id> by our new standard text
    ! What did we charge the client for negotiating <id>?
    ! Is arbitration in Geneva cheaper than going to court in <country>?
    ! search <person>'s desk for the keys of the archive, she is out until <clock>
fetch_contract | Returns one contract by its id. | contract_id:id "Id of the contract"; part?=whole:whole=as a whole,from first page to last|summary=as a summary,in a few lines|annexes=only the annexes,just the annexes "Which part"; version?:small "Number of an older version"; with_signatures?:true=with the signatures,signatures included|false=without the signatures,signatures left out "Include the signature pages"
    open contract {contract_id}
    {contract_id}
    I need {contract_id} {part}
    what have we agreed on in {contract_id}
    The other side claims we promised them something. Let me read {contract_id}.
    version {version} of {contract_id} please
    could you bring up {contract_id}, {with_signatures}
    {contract_id}, {part}, {with_signatures}
    pull {contract_id} 4 me quick
    id {contract_id}, version {version}, {part}
    My partner took all three binders along to the hearing in the north and won't be back before eight, and meanwhile I have to read what {contract_id} says.
    I'd like to go through the text of {contract_id} once more
    ? contract_id  open that contract, {part}
    ? contract_id  show me version {version} of the agreement
    & open {contract_id} and {contract_id#2}
    & show me {contract_id} in version {version} and in version {version#2}
    ! sign contract <id> for me
    ! what makes a contract valid
    ! fetch the newspaper
    ! translate contract <id> into <language>
    ! Hand <id> over to <person>, I'm leaving the firm at the end of <date>.
    ! print annex 3 of <id> twice on thick paper and staple it
    ! who drafted the 2nd version of <id>, and how long did they sit on it?
    ! Does a signature in pencil count, or must it be ink?
    ! Fetch two coffees and a bagel from the corner shop, the client arrives at <clock>
add_contract_deadline | Stores a deadline for a contract and reminds the people in charge before it. | contract_id:id "Contract"; deadline:isodate "Last day, YYYY-MM-DD"; purpose:notice=giving notice,the notice of termination|renewal=renewal,the renewal|payment=payment,the next payment|delivery=delivery,the delivery of the goods|objection=an objection,the objection "What must be done by then"; remind_days_before?=7:2..60 "Remind this many days earlier"; responsible?:person[] "Who is reminded"
    deadline for {contract_id}: {deadline}, {purpose}
    {contract_id} {purpose} {deadline}
    note that {purpose} for {contract_id} is due on {deadline}
    By {deadline} at the latest we have to see to {purpose}, it's about {contract_id}.
    don't let us forget {purpose} in {contract_id}, the last day is {deadline}, remind {responsible}
    {deadline} is the final day for {purpose} under {contract_id}, warn us {remind_days_before} days ahead
    contract: {contract_id}; purpose: {purpose}; deadline: {deadline}; responsible: {responsible}
    tell {responsible} in time: {purpose}, {contract_id}, {deadline}
    put {deadline} in the diary 4 {contract_id}, its {purpose}
    {remind_days_before} days before {deadline} we want a warning because of {purpose} in {contract_id}
    Two years ago we missed such a day by 4 hours and it cost the firm a fortune and me my holidays, so please enter {deadline} as the limit for {purpose} under {contract_id}.
    the time limit for {purpose} in {contract_id} runs out on {deadline}
    ? deadline  enter a deadline for {purpose} in {contract_id}
    ? contract_id  remind us of {purpose}, the last day is {deadline}
    ? purpose  store {deadline} as a deadline for {contract_id}
    & enter {deadline} for {purpose} in {contract_id} and in {contract_id#2}
    & {contract_id}: {purpose} by {deadline}, and {purpose#2} by {deadline#2}
    ! how long is the notice period of a rented flat
    ! remind me to call my mother on <isodate>
    ! terminate contract <id>
    ! add a clause on <word> to contract <id>
    ! please tick off the notice deadline of <id> as done, the letter went out this morning
    ! Take <person> off the reminders for <id>, she works in <city> now.
    ! Why did we miss the objection deadline in <id> last spring?
    ! Which is riskier to forget, a renewal or an objection?
    ! add 20 euros to the birthday envelope for <person>
list_due_deadlines | Lists the contract deadlines of the next days, soonest first. | days_ahead:5..90 "How many days to look ahead"; responsible?:person "Only deadlines of this person"; only_unconfirmed?=false:true=only those nobody has confirmed,just the unconfirmed ones|false=confirmed ones too,whether confirmed or not "Leave out confirmed deadlines"
    which deadlines run out in the next {days_ahead} days
    due within {days_ahead} days
    what do we have to watch in our contracts over the coming {days_ahead} days
    Show me everything that falls due within {days_ahead} days, {only_unconfirmed}
    I'll be away for {days_ahead} days. Does any time limit end in that period?
    {days_ahead} days ahead, {responsible}, {only_unconfirmed}
    what has {responsible} got to meet in the next {days_ahead} days
    days: {days_ahead}, person: {responsible}
    anything urgent comin up on the contracts, say {days_ahead} days
    looking {days_ahead} days into the future, which of our agreements need a decision
    The new trainee has his desk on the fourth floor, reads 200 pages a day and likes order, so give him a list of all the time limits that end in the next {days_ahead} days.
    {responsible} is ill: which dates within the following {days_ahead} days must somebody else keep, {only_unconfirmed}
    ? days_ahead  list the deadlines of {responsible} that are coming up
    ? days_ahead  which time limits end soon, {only_unconfirmed}
    & which deadlines do {responsible} and {responsible#2} have in the next {days_ahead} days
    & what is due within {days_ahead} days, and what within {days_ahead#2} days
    ! how do I stop worrying about deadlines
    ! move all deadlines by <small> days
    ! what is the weather in the next <small> days
    ! list the books that are due at the library
    ! Confirm all of <person>'s deadlines of this week on my behalf
    ! I want the deadlines of the next 30 days sent to <email> as a spreadsheet
    ! how many deadlines did <person> let slip in the past year?
    ! Do 14 days count from the date of the letter or from the day you get it?
    ! list the ingredients I still need for a lasagne for <small>
hearingsList | Lists the hearings at a court on a day. | courtCity:city "City of the court"; day:date "Day of the hearings"; room?:1..40 "Only this court room"; judge?:person "Only hearings before this judge"; publicOnly?:true=public ones only,open to visitors|false=closed sessions too,including closed ones "Leave out closed sessions"
    which hearings take place {day} in {courtCity}
    court {courtCity} {day}
    what is on at the courthouse of {courtCity}, date {day}
    {day}, {courtCity}: who has to appear in room {room}
    I'd like to watch a trial while I'm in {courtCity}. What is there on {day}, {publicOnly}?
    cases before {judge} in {courtCity}, day {day}
    day {day}, city {courtCity}, room {room}, {publicOnly}
    does {judge} sit in {courtCity} at all, date {day}, show me the list
    {courtCity} court list for {day} pls
    give me the roll of {courtCity} for {day}, {publicOnly}
    A class of 26 pupils with their teacher and a guitar would like to see justice at work during the school trip, so which sessions are held at the court in {courtCity}, date {day}?
    {day}, what will be heard at {courtCity}
    ? day  which hearings are there in {courtCity}, {publicOnly}
    ? courtCity  what is on at the court in room {room}, day {day}
    & hearings in {courtCity} and in {courtCity#2}, day {day}
    & court list of {courtCity} for {day} and for {day#2}
    ! how do I get to the court in <city>
    ! what should one wear at court
    ! I can't hear well, find me a doctor in <city>
    ! book a tennis court in <city> for <date>
    ! Get me a seat in room 7 at the court in <city>, third row if possible.
    ! Send <person> in my place to the session of <date>, I have a fever
    ! What was decided in room 12 of the <city> court on <date>?
    ! Are judges stricter in the morning than after lunch?
    ! list all flights from <city> to <city> on <date>
hearingSchedule | Sets a new hearing in a case. | caseNumber:id "Case"; day:isodate "Day, YYYY-MM-DD"; startsAt:isotime "Start, HH:MM"; subject?:~taking of evidence,oral argument,settlement talks,hearing of the expert,pronouncement of the judgment,first appearance,bail,custody of the children,division of property,preliminary injunction,costs of the trial,view of the site,questions of the jury,witness of the defence "What is dealt with"; minutes?=60:15..240 "Length in minutes"
    schedule a hearing in {caseNumber}, {day}, {startsAt}
    {caseNumber} {day} {startsAt}
    set {caseNumber} down for {day} at {startsAt}
    In {caseNumber} the court will sit on {day} at {startsAt}, {subject}.
    at {startsAt} on {day} we'll deal with {caseNumber}, {minutes} minutes
    all parties have agreed at last: {caseNumber} goes on the list for {day}, {startsAt}
    please fix a date in {caseNumber}: {day}, {startsAt}, {minutes} minutes for the {subject}
    case {caseNumber}, subject {subject}, date {day}, time {startsAt}
    pencil in {caseNumber} for {day}, {startsAt} sharp
    we need a courtroom for {caseNumber}; it begins {startsAt} on {day} and lasts {minutes} minutes
    Counsel for the defence has a cruise and a wedding and seven other trials before Easter, but on {day} everybody can come, so have {caseNumber} heard then, start {startsAt}.
    subject {subject}: {day}, {startsAt}, {caseNumber}
    ? startsAt  set a hearing in {caseNumber} on {day}
    ? day  schedule {caseNumber} for {startsAt}, {minutes} minutes
    ? caseNumber  we need a hearing on {day} at {startsAt}
    & schedule {caseNumber} and {caseNumber#2} for {day} at {startsAt}
    & {caseNumber} is heard on {day} at {startsAt} and {caseNumber#2} on {day#2} at {startsAt#2}
    ! book a haircut on <isodate> at <isotime>
    ! cancel the hearing in <id>
    ! how many minutes does a trial usually take
    ! who is the judge in case <id>
    ! Assign case <id> to another chamber, the judge knows my cousin
    ! have the hearing <id> closed to visitors, there are children involved
    ! Which lawyer stands up for the other side in <id>?
    ! Would you rather start with settlement talks or with the taking of evidence in a divorce?
    ! set a mousetrap in the cellar, and two behind the stove
hearingPostpone | Moves a hearing that is already set to a later day. | hearingId:id "Hearing to move"; newDay:isodate "New day, YYYY-MM-DD"; reason:~the witness is ill,counsel is abroad,the expert report is late,the judge is on leave,an interpreter is missing,the parties are negotiating,the room is flooded,new evidence turned up,the accused is in hospital,the trains are on strike,the file was lost,the summons came too late "Why it is moved"; notifyParties?=true:true=and tell the parties,letting everybody know|false=and tell nobody yet,without informing the parties "Send notices"
    postpone {hearingId} to {newDay}, {reason}
    {hearingId} -> {newDay}, {reason}
    {reason}, so hearing {hearingId} has to wait until {newDay}
    We can't go ahead with {hearingId}: {reason}. The next free day is {newDay}.
    please put {hearingId} off until {newDay} because {reason}, {notifyParties}
    {newDay} instead of the old date for {hearingId}, {reason}
    hearing {hearingId}; reason: {reason}; new day: {newDay}; {notifyParties}
    since {reason} I ask for {hearingId} to be shifted to {newDay}
    {reason}, gotta push {hearingId} back till {newDay}
    let {hearingId} take place on {newDay}, not earlier, {reason}, {notifyParties}
    I rang the registry at ten, waited for 25 minutes, was cut off and then drove there myself only to learn that {reason}, so move {hearingId} to {newDay}.
    on {newDay} rather than now: {hearingId}, as {reason}, {notifyParties}
    ? newDay  postpone hearing {hearingId}, {reason}
    ? reason  move hearing {hearingId} to {newDay}
    ? hearingId  {reason}, so the hearing must be moved to {newDay}
    & postpone {hearingId} and {hearingId#2} to {newDay}, {reason}
    & move {hearingId} to {newDay} and {hearingId#2} to {newDay#2} because {reason}
    ! how often may a trial be postponed
    ! postpone my dentist appointment
    ! appeal against the judgment in <id>
    ! move the sofa to the court room
    ! I'd like the hearing <id> shortened to half an hour, that's plenty
    ! Withdraw our claim in <id>, the other side has paid <amount> euros.
    ! Did the expert in <id> ever hand in his report, and what does it say?
    ! Do trials get put off more often because of ill witnesses or because of lost files?
    ! Postpone the washing machine, let it run after <clock> when power is cheap
hearingAddWitnesses | Summons witnesses to a hearing. | hearingId:id "Hearing"; witnesses:person[] "Names of the witnesses"; side:plaintiff=for the plaintiff,on the side of the plaintiff|defence=for the defence,on the side of the defence|court=for the court,at the wish of the court "Who calls them"; interpreter?:language "Language for which an interpreter is needed"; byVideo?=false:true=by video link,on a screen|false=in person,face to face "Heard by video"
    summon {witnesses} to {hearingId} {side}
    {hearingId} witnesses {witnesses} {side}
    {witnesses} should testify in {hearingId}, {side}
    We need {witnesses} on the stand in {hearingId}, {side}, {byVideo}.
    it all depends on what was seen that night, so please call {witnesses} to {hearingId}, {side}
    {side}: {witnesses}, hearing {hearingId}
    hearing {hearingId}, side {side}, names {witnesses}, interpreter {interpreter}
    an interpreter for {interpreter} has to come along when {witnesses} give evidence in {hearingId}, {side}
    get {witnesses} into {hearingId}, {side}, make it {byVideo}
    please have {witnesses} heard {byVideo} in {hearingId}, {side}
    Nobody had thought of the people in the bakery across the street, although 11 of them were standing at the window, so let us now have {witnesses} invited to {hearingId}, {side}.
    in {hearingId}, {side}, put {witnesses} on the list of those to be questioned
    ? witnesses  summon a few people to {hearingId}, {side}
    ? hearingId  {witnesses} should be heard as witnesses, {side}
    ? side  put {witnesses} on the list of witnesses for {hearingId}
    & summon {witnesses} to {hearingId} and {witnesses#2} to {hearingId#2}, {side}
    & for {hearingId}, summon {witnesses} {side}, and also {witnesses#2} {side#2}
    ! what happens if a witness lies
    ! I saw an accident, whom do I tell
    ! invite <person> to dinner
    ! pay the travel costs of the witness <person>
    ! strike <person> from the witnesses of <id>, he is the uncle of the accused
    ! Pay <person> 80 euros for the lost working day at <id>
    ! what did <person> testify when they were heard in <id>?
    ! Is it normal that a child of 9 is heard by video instead of face to face?
    ! call a taxi for <person>, from the court to the airport at <clock>
"""
