"""A car workshop: repair jobs, answers to estimates, parts, and the cars lent to customers."""

BOOK = """
open_garage_job | Opens a new repair job for a customer's car. | plate:id "Registration of the car"; fault:~the clutch slips,the brakes squeal,the exhaust rattles,the left headlight flickers,the heater blows cold air only,the gearbox jumps out of third,oil drips from the sump,the steering pulls to the right,the battery goes flat overnight,the rear wiper is stuck,a warning light stays on,the tailgate doesn't close,water gets into the footwell,the air conditioning smells of mould,the handbrake has no grip,the power windows are dead,the turbo whistles "What the driver complains about"; drivable:true=it still runs,the owner came in it himself,it gets from A to B all the same,they will bring it round under its own power,it can be on the road until then,there's no need to send a truck for it|false=it won't even start,it had to be towed in,somebody must fetch it with the truck,nobody dares to take it on the road,it never made it out of the drive,it hasn't moved for a week "Whether the car moves by itself"; drop_off?:isodate "Day the car comes in, YYYY-MM-DD"; customer.phone?:phone "Number to ring"
    new job: {plate}, {fault}, {drivable}
    {plate} {fault} - {drivable}
    Could you please put {plate} into the book? The driver says {fault}, and {drivable}.
    I've got a worried student on line two: {fault}, {drivable}. The registration is {plate}
    {fault} on {plate}, {drivable}, coming in on {drop_off}
    start a repair for {plate} because {fault}; {drivable}; ring {customer.phone}
    plate {plate}, symptom: {fault}, getting here: {drivable}, phone {customer.phone}
    hiya theres a new one for us, {plate}, {fault}.. {drivable}
    On {drop_off} we take in {plate}. What's wrong: {fault}. Note that {drivable}.
    My neighbour came to the counter about {plate} this morning, half an hour before opening time and with two lads off sick, and told me {fault}; as for the car, {drivable}.
    {plate} has to be looked at, {fault}, and {drivable}
    {drivable}, so get the paperwork going for {plate}: {fault}
    ? plate  a car is coming in, {fault}, and {drivable}
    ? plate  open a job for the blue estate: {fault}, {drivable}, on {drop_off}
    ? fault  new job for {plate}, {drivable}
    ? fault  please take {plate} into the book and ring {customer.phone}; {drivable}
    ? drivable  start a repair for {plate}, {fault}
    ? drivable  {plate} comes in on {drop_off} because {fault}
    & new job for {plate}, {fault}, {drivable}, and separately one for {plate#2}, {fault#2}, {drivable#2}
    & both {plate} and {plate#2} need a new job: {fault}, and {drivable}
    & put {plate} into the book, {fault}, {drivable}; the same for {plate#2}
    ! wash <id> before the owner picks it up
    ! send the bill for <id> to <email>
    ! merge job <id> into <id>
    ! print the key tag of <id> again
    ! how much does a new clutch usually cost
    ! is it dangerous to drive with squealing brakes
    ! open the garage door at <isotime>
shift_garage_job | Moves a repair that is already booked to another day. | job_ref:id "Number of the job"; new_day:isodate "New day, YYYY-MM-DD"; start_at?:isotime "When work begins, HH:MM"; cause?:parts_missing=the pump hasn't arrived,the supplier let us down,the gasket is still on back order,what we need isn't on the shelf,the courier never brought the box,we can't get hold of a filter|customer_away=the owner can't be here that week,they are off on holiday,nobody is home to bring it in,the family is still abroad,the owner won't be in town by then,they couldn't get off work|short_staffed=two of the lads are ill,we have nobody to do it,the boss is off with his back,half the team has the flu,there aren't enough hands that morning,none of us is free for it "Why it is moved"
    push {job_ref} back to {new_day}
    {job_ref} -> {new_day}
    {job_ref} can't stay where it is, make it {new_day}
    {new_day} instead for {job_ref} please
    Would you be so kind as to put {job_ref} off till {new_day}? It's just that {cause}.
    We'll never manage {job_ref} as planned - {cause} - so let's do it on {new_day}
    bring {job_ref} forward, {new_day} at {start_at}
    job {job_ref}, new day {new_day}, begin {start_at}
    sry {cause}, cn we do {job_ref} on {new_day}
    The lady with the two dogs rang again, she has 3 other errands and a dentist at noon, and in the end we settled on {new_day} for {job_ref}.
    since {cause}, {job_ref} slips to {new_day}, first thing at {start_at}
    there's been a mix-up in the diary: {job_ref} belongs on {new_day}
    ? job_ref  push it back to {new_day}, {cause}
    ? job_ref  that repair has to go to {new_day}, {start_at}
    ? new_day  {job_ref} can't stay where it is, {cause}
    ? new_day  move {job_ref} to some other day, starting at {start_at}
    & {job_ref} and {job_ref#2} both go to {new_day} instead
    & put {job_ref} off to {new_day} and separately {job_ref#2} to {new_day#2}
    & {job_ref} slips to {new_day}, the same for {job_ref#2} and {job_ref#3}, {cause}
    ! call off <id> altogether
    ! undo the last change of <id>
    ! e-mail <id> to <person>
    ! put another mechanic on <id>, <person> is free
    ! how long does it take to swap a gearbox
    ! why do workshops always run late
    ! move the lift into the other bay by <isodate>
look_up_garage_job | Returns one job: what was found, who works on it and when the car will be ready. | job_ref:id "Number of the job"; view?=brief:brief=the customer is waiting on the phone,I've only got a minute,one line will do,don't bore me with every screw,I don't need the whole story,just so that I can say something|full=the insurer wants to see every screw,leave nothing out,I have all afternoon for it,I must explain it to a judge,nothing may be missing,I want it down to the last washer "How much to tell"; as_of?:isodate "State on this day"; max_entries?:small "Most log entries to show"
    what do we know about {job_ref}
    is {job_ref} ready yet
    {job_ref}?
    how far along are we with {job_ref}
    Who's got {job_ref} on the lift at the moment?
    tell me about {job_ref}, {view}
    {view} - how is {job_ref} coming on?
    A gentleman in a green hat is at the counter asking about {job_ref}. Mind you, {view}.
    ref {job_ref}, state on {as_of}, {max_entries} entries
    wots up w {job_ref}, any news
    Three people have rung since breakfast, one of them about 40 euros for the Christmas party, and I still haven't heard what was found on {job_ref}, so please pull that up.
    how did {job_ref} look on {as_of}? {view}
    ? job_ref  is it ready yet
    ? job_ref  how far along are we with the red van? {view}
    & what do we know about {job_ref} and separately about {job_ref#2}
    & are both {job_ref} and {job_ref#2} ready? {view}
    & how is {job_ref} coming on, and the same for {job_ref#2} and {job_ref#3}
    ! delete <id> from the books
    ! print <id> for the glove box
    ! rename <id> to <title>
    ! copy <id> into a new file for <company>
    ! which garages are the most honest
    ! what does a mechanic do all day
    ! show me every car that <person> has ever brought in
record_estimate_answer | Notes what the customer said to the cost estimate of a job. | job_ref:id "Number of the job"; answer:approved=they told us to go ahead,the owner nodded to every line,we may start right away,they had nothing against it,it all sounded fair to them,the owner has no objections|declined=it's far too dear for them,they won't pay that much,the owner would rather scrap the car,they want nothing done any more,they'd never spend that on an old car,they will have it done elsewhere|undecided=they want to sleep on it,they haven't got back to us,the owner couldn't say yet,they must ask the family first,nobody has heard a word from them,they are still comparing prices "How the customer took it"; contact?:person "Who was spoken to"; quoted_total?:amount "Sum of the estimate"; said_on?:isodate "Day of the answer"
    {job_ref}: {answer}
    about the figures for {job_ref} - {answer}
    put down for {job_ref} that {answer}
    We quoted {quoted_total} for {job_ref} and {answer}.
    spoke to {contact} on {said_on} about the price of {job_ref}: {answer}
    {answer}, that's what {contact} tells me. It is {job_ref}.
    job {job_ref}, reply: {answer}, date {said_on}
    Please make a note for the office on the offer for {job_ref}: {answer}.
    talked money re {job_ref}.. {answer}
    It took me half an hour and 4 cups of tea to go through the costs of {job_ref} line by line with the old man and his two sons, and this is where it stands: {answer}.
    {answer} - so update the offer we made for {job_ref}
    how the {quoted_total} for {job_ref} went down: {answer}
    ? job_ref  note the reply to our offer: {answer}
    ? job_ref  I quoted {quoted_total} to {contact} and {answer}
    ? answer  put down what the owner said to the figures for {job_ref}
    ? answer  {contact} rang on {said_on} about the {quoted_total} we quoted for {job_ref}
    & {job_ref}: {answer}; and separately {job_ref#2}: {answer#2}
    & the offers for both {job_ref} and {job_ref#2}: {answer}
    & we sent figures for {job_ref}, {answer}, and it's the same for {job_ref#2} and {job_ref#3}
    ! knock <percent> off the estimate for <id>
    ! send the estimate <id> to <email>
    ! work out what <id> is going to cost
    ! collect a deposit of <amount> for <id>
    ! how far off are repair estimates as a rule
    ! should I haggle over the hourly rate of a garage
    ! record the working hours of <person>
courtesy-car-hand-out | Lends one of the garage's own cars to a customer while the repair lasts. | fleet_no:id "Number of the courtesy car"; borrower:person "Who gets it"; due_back?:isodate "Day it must be back, YYYY-MM-DD"; abroad?:true=they mean to cross the border,a trip over the Alps is planned,their family lives in another country,they won't stay on this side of the Channel,the ferry to the continent is booked,they're off to their cousins overseas|false=they never go further than the supermarket,it won't cross any border,just school runs and shopping,they don't leave the valley,it's only for getting to work,nobody plans a long trip "Whether the car leaves the country"; co_drivers?:person[] "Others who may drive it"
    {fleet_no} goes to {borrower}
    give {borrower} the keys of {fleet_no}
    lend {fleet_no} to {borrower} until {due_back}
    {borrower} takes {fleet_no}, {abroad}
    Would you let {borrower} have {fleet_no}, please? They asked nicely, and {abroad}.
    loaner {fleet_no} / {borrower} / back {due_back}
    {borrower} is stranded here without wheels, so sign out {fleet_no}
    borrower {borrower}, car {fleet_no}, further drivers: {co_drivers}
    can {borrower} get {fleet_no} 4 the time being
    Poor {borrower} has three kids, a shift that starts at six and an engine in pieces on our ramp number 2, so the least we can do is let them drive {fleet_no} in the meantime.
    until {due_back}, {fleet_no} is with {borrower}; {co_drivers} may take the wheel too
    {abroad}, and that's fine with me, so hand {fleet_no} over to {borrower}
    ? fleet_no  give {borrower} one of our cars until {due_back}
    ? fleet_no  {borrower} needs something to drive for the week, {abroad}
    ? borrower  sign out {fleet_no} until {due_back}
    ? borrower  lend {fleet_no} to the lady at the counter, {abroad}
    & {fleet_no} goes to {borrower} and {fleet_no#2} to {borrower#2}
    & lend {fleet_no} to {borrower} and separately {fleet_no#2} to {borrower#2}, both until {due_back}
    & {borrower} gets {fleet_no}, the same for {borrower#2} with {fleet_no#2}; {abroad}
    ! sell <id> to <person>
    ! refuel <id> before <isotime>
    ! renew the insurance of <id>
    ! where is <id> parked right now
    ! is a courtesy car always free of charge
    ! who pays when a borrowed car gets a scratch
    ! lend <person> <amount> until <isodate>
courtesy-car-take-back | Books a courtesy car in again when the customer brings it back. | fleet_no:id "Number of the courtesy car"; odometer:1200..98000 "Kilometres on the clock"; condition:good=nothing is wrong with it,it looks as it did before,not a mark on it,I couldn't find anything to complain about,it came back like new,nobody would know it had been away|dirty=it is covered in mud,there are crumbs all over the seats,somebody spilled juice on the back seat,it can't go out again unwashed,there's dog hair everywhere,I wouldn't sit in it without a cloth|damaged=a mirror is gone,there's a dent in the door,the bumper hangs off,one headlight no longer works,somebody scraped it along a wall,the windscreen has a crack "State of the car"; fuel_percent?:percent "How full the tank is"
    {fleet_no} is back, {odometer} on the clock, {condition}
    {fleet_no} {odometer} km - {condition}
    {odometer} kilometres, tank {fuel_percent} full, {condition}: that's {fleet_no} home again
    Please check in {fleet_no}. It shows {odometer} km, and {condition}.
    just walked round {fleet_no}: {condition}. counter says {odometer}
    car {fleet_no}, reading {odometer}, state: {condition}, tank at {fuel_percent}
    The keys of {fleet_no} were in the letterbox this morning; {condition}, and it stands at {odometer} km
    got {fleet_no} bk off that lad, {condition}, {odometer} km, fuel {fuel_percent}
    The couple who had it for a dozen days swore they'd only go to number 8 and the bakery, but now {fleet_no} is in the yard again with {odometer} km, and {condition}.
    tank at {fuel_percent}, {odometer} km: {fleet_no} has been dropped off, {condition}
    {condition} - {fleet_no}, returned at {odometer} km
    nobody has {fleet_no} any more, it came in at {odometer} km, and as for its looks, {condition}
    ? fleet_no  the loaner is back with {odometer} km, {condition}
    ? fleet_no  check in one of our cars, {odometer} on the clock, tank at {fuel_percent}, {condition}
    ? odometer  {fleet_no} is back, {condition}
    ? odometer  they've dropped off {fleet_no}, tank at {fuel_percent}, {condition}
    ? condition  check in {fleet_no} at {odometer} km
    ? condition  {fleet_no} is home again with {odometer} km, fuel {fuel_percent}
    & {fleet_no} is back at {odometer} km, {condition}, and separately {fleet_no#2} at {odometer#2} km, {condition#2}
    & both {fleet_no} and {fleet_no#2} came home, the first at {odometer} km, the second at {odometer#2}, and {condition}
    & check in {fleet_no} with {odometer} km, the same for {fleet_no#2} with {odometer#2} km; {condition}
    ! clean <id> by <isotime>
    ! take <id> off the fleet for good
    ! fine the borrower of <id> <amount> for smoking
    ! give <id> a new number
    ! how do I get dog hair out of car seats
    ! how many kilometres does a small car last
    ! bring back the old price list
part-order | Orders spare parts. | part:~brake pads,spark plugs,wiper blades,oil filters,wheel bearings,fuse boxes,timing belts,cabin filters,door handles,shock absorbers,headlight bulbs,fuel pumps,mirror glasses,exhaust clamps,clutch discs,radiator hoses,glow plugs "Which part"; quantity:small "How many"; supplier?:company "Where to buy"; urgency?=standard:overnight=the car is stuck on the lift,the customer can't wait another day,we lose money every hour,I needed them yesterday,nothing moves here until they come,the ramp is blocked meanwhile|standard=they can take their time,nobody is waiting for them,there is no hurry at all,it's only for the shelf,any day will do,we won't touch that car before next month "How fast they are sent"; for_job?:id "Job that they are for"
    order {quantity} {part}
    {quantity} x {part}
    we're out of {part}, get {quantity}
    {part}, {quantity} of them, {urgency}
    Could you have {quantity} {part} sent over? I should add that {urgency}.
    {supplier} should send us {quantity} {part}, {urgency}
    from {supplier}: {part}, {quantity} pieces
    {urgency}, so buy {quantity} {part} for {for_job}
    part {part}, qty {quantity}, supplier {supplier}, job {for_job}
    dang no {part} left again.. need {quantity}
    I looked through the shelf twice and found 3 dead spiders and a calendar from 1998 but not a single box of {part}, so {quantity} should be on their way to us soon.
    {for_job} is waiting for {part}, please buy {quantity}
    ? part  we need {quantity} more of those, {urgency}
    ? part  order {quantity} pieces from {supplier} for {for_job}
    ? quantity  we're out of {part}, buy some, {urgency}
    ? quantity  have {supplier} send {part} for {for_job}
    & order {quantity} {part} and {quantity#2} {part#2}
    & {quantity} {part} from {supplier} and separately {quantity#2} {part#2} from {supplier#2}
    & both {part} and {part#2} are running out, get {quantity} of each, {urgency}
    ! fit the parts of order <id> tomorrow
    ! when will order <id> arrive
    ! pay order <id> by card
    ! count the wiper blades on the shelf
    ! which brand of brake pads lasts longest
    ! are cheap oil filters any good
    ! order lunch for <small> people
part-send-back | Sends an ordered part back to its supplier for a refund. | order_no:id "Number of the order"; reason:wrong_part=it doesn't fit this model,it belongs to a different car,the holes are in other places,that isn't what I asked for,it's for the left side and we needed the right,the plug won't go in|faulty=it was cracked in the box,it doesn't hold pressure,it gave up after an hour,nothing happens when it is switched on,it drips from day one,the thread is gone so it can't be tightened|surplus=we no longer need it,the customer scrapped the car instead,we found one on our own shelf,the repair could do without it,somebody had bought it twice,the job was called off "Why it goes back"; pieces?:small "How many of the order, all when left out"; pickup_on?:isodate "Day the courier collects it"
    {order_no} goes back, {reason}
    {order_no}: {reason}, so we don't keep it
    return {order_no} since {reason}
    get our money back for {order_no} - {reason}
    {reason}. Please let the supplier have {order_no} again.
    I'm fed up with this lot. {reason}, so away with {order_no}
    order {order_no}, reason: {reason}, collect on {pickup_on}
    {reason}, can {pieces} pieces of {order_no} be given back
    have the courier collect {order_no} on {pickup_on}, {reason}
    ugh {order_no} is no use 2 us, {reason}, off it goes
    The boy unpacked {order_no} at seven, cut his thumb on the lid and ruined 2 pairs of gloves before he noticed the trouble: {reason}, so whoever sold it can have it.
    {pieces} out of {order_no} have to leave for the sender on {pickup_on}; {reason}
    ? order_no  I want to give a part back, {reason}
    ? order_no  {reason}, so the courier may collect {pieces} pieces on {pickup_on}
    ? reason  {order_no} goes back to the supplier
    ? reason  get our money back for {pieces} pieces of {order_no}
    & {order_no} goes back, {reason}; the same for {order_no#2}
    & return both {order_no} and {order_no#2}: {reason}
    & send back {order_no}, {reason}, and separately {order_no#2}, {reason#2}
    ! where is the parcel for <id> by now
    ! double the quantity in <id>
    ! give the supplier of <id> a bad review
    ! attach a photo to <id>
    ! how long may I return spare parts by law
    ! do suppliers test their parts before shipping
    ! call <person> back on <phone>
"""
