"""An optician with hearing aids: orders of glasses, fittings of hearing aids, and their repairs."""

BOOK = """
glasses-order-create | Order a new pair of glasses for a customer. | customer:person "Customer's name"; frame:~Nordlys round,Bellini cat-eye,Harbour slim,Aspen rimless,Piccolo kids,Vega titanium,Corso half-rim,Mistral oval,Tundra square,Lido tortoise,Quartz steel,Delta sport,Sorrento wide,Juno pearl "Model of the frame"; lens_use:distance=road signs have become a blur,the blackboard can't be read from the back row,faces across the street have no features,the bus number is never clear until it stops,subtitles on the screen are mere dots|reading=arms are too short for the newspaper,the small print won't get sharp any more,the menu has to be held far away,threading a needle has become impossible,the crossword can't be done without a lamp|progressive=neither the book nor the road is sharp,it is blurred near and far,nobody wants to swap two pairs all day,both the dashboard and the horizon are unclear,looking up from the page never works "What the lenses must do"; tint?:colour "Tint of the lenses"; ready_by?:isodate "Wanted by this day, YYYY-MM-DD"; discount_percent?:percent "Discount in percent"; pairs?=1:small "How many pairs"
    order {frame} for {customer}, {lens_use}
    {customer} {frame} {lens_use}
    Would you please have {frame} made for {customer}, since {lens_use}?
    {customer} tried on half the shop and at last fell in love. It'll be {frame}, and by the way, {lens_use}.
    {frame} is the one, for {customer}: {lens_use}
    {lens_use}, so {customer} takes {frame}
    with lenses in {tint}, {frame} for {customer} - {lens_use}
    customer {customer}, frame {frame}, ready by {ready_by}, need: {lens_use}
    {customer} wants new specs, {frame}, cuz {lens_use}
    The twins knocked over 3 stands, their father paid 40 for the last pair in June and grumbled about it, but anyway {customer} goes for {frame} this time because {lens_use}
    because {lens_use}, put in {frame} for {customer} until {ready_by}, discount {discount_percent}
    for {customer} we want {pairs} pairs of {frame}, {lens_use}
    ? customer  a new {frame} please, {lens_use}
    ? customer  somebody wants {frame} by {ready_by}, because {lens_use}
    ? frame  {customer} needs new glasses, {lens_use}
    ? frame  order a pair for {customer} with lenses in {tint}; {lens_use}
    ? lens_use  {customer} has chosen {frame}
    ? lens_use  order {frame} for {customer} by {ready_by}
    & order {frame} for {customer} and {frame#2} for {customer#2}, {lens_use}
    & {frame} for {customer}, {lens_use}, and separately {frame#2} for {customer#2}, {lens_use#2}
    & both {customer} and {customer#2} take {frame}, {lens_use}
    ! send <person> a birthday card from the shop
    ! take <person> off our mailing list
    ! <person> has lost the warranty card, print another
    ! order <food> for the staff party
    ! which frame suits a round face
    ! are progressive lenses worth the money
    ! test the eyes of <person>
glasses-order-status | Tell where an order is: in the lab, on its way, or ready. | order:id "Order number"; detail?:short=a yes or no will do,there is no time for more,nobody wants the whole story,I'm between two customers,the customer is already halfway out of the door|full=I must explain it to the boss,nothing may be left out,every step since the first day matters,the customer won't be content with less,a lawyer has asked about it "How much to tell"; language?:language "Language of the answer"
    is {order} ready yet
    {order} status
    Could you tell me, please, how far {order} has got?
    My old pair broke this morning and I'm as blind as a mole. Where is {order} now?
    {order}, hasn't it come back from the lab
    Someone has been waiting for {order} since Easter and wants to know what's going on.
    {detail}, so what about {order}
    order: {order}, language: {language}, detail: {detail}
    any news bout {order}
    I parked in front of a garage, my wife is at the baker's with 2 dogs and the meter runs out in half an hour, so quickly, can {order} be fetched today or not
    tell me in {language} how {order} is getting on
    what has become of {order}? You should know that {detail}.
    ? order  is my pair ready yet
    ? order  tell me in {language} how far the lab has got; {detail}
    & are {order} and {order#2} ready
    & where is {order}, and the same for {order#2} and {order#3}
    & how far are both {order} and {order#2}? {detail}
    ! call off <id>, she bought a pair elsewhere
    ! text the customer that <id> is here
    ! print the label for <id>
    ! rush <id>, we need it a week earlier
    ! how long does it take to grind a lens
    ! is it dangerous to drive with old glasses
    ! is my parcel from <company> there yet
glasses-order-set-powers | Set the lens powers of an order that is not ground yet. Values in dioptres. | order:id "Order number"; right_sphere:-6.0..6.0 "Power of the right lens"; left_sphere:-6.0..6.0 "Power of the left lens"; addition?:0.5..3.5 "Addition for near vision"; coatings?:word[] "Names of the coatings"; reason?:new_test=the eyes were measured again this morning,the eye doctor sent another sheet,the sight has got worse since then,the old figures are no longer true,another look through the machine gave other values|typing_error=somebody swapped the two sides,the slip couldn't be read,a seven looked like a one,nobody checked what was keyed in,the wrong card lay on the desk|intolerance=the stairs seem to move with the last ones,the head aches after an hour,the floor bends when walking,nobody could get used to the last pair,it makes the wearer seasick "Why they are changed"
    {order}: right {right_sphere}, left {left_sphere}
    {order} R {right_sphere} L {left_sphere}
    Would you correct {order} to {right_sphere} on the right and {left_sphere} on the left, please?
    I'm so glad the lab hasn't begun yet. {order} needs {right_sphere} for the right eye and {left_sphere} for the left one.
    left {left_sphere}, right {right_sphere}, that's for {order}
    {order} can't stay as it is, {reason}: {right_sphere} right, {left_sphere} left
    {left_sphere} on the left side and {right_sphere} on the other, {order}
    order {order}, right {right_sphere}, left {left_sphere}, add {addition}, why: {reason}
    fix {order} for me its {right_sphere} right n {left_sphere} left
    Mrs Tanaka was in with her grandson, he broke two mirrors and the till shows 9 o'clock all day, but what matters is that {order} becomes {right_sphere} for the right and {left_sphere} for the left
    since {reason}, put {right_sphere} (right) and {left_sphere} (left) into {order}
    the lenses of {order} get {left_sphere} left and {right_sphere} right, with the coatings {coatings}
    ? order  right {right_sphere}, left {left_sphere} please
    ? order  {reason}, so make it {right_sphere} on the right and {left_sphere} on the left
    ? right_sphere  set the left lens of {order} to {left_sphere} and give the right one its proper power as well
    ? right_sphere  {order}: left {left_sphere}, addition {addition}, and correct the right eye as well
    ? left_sphere  {order} gets {right_sphere} on the right and something else on the left
    ? left_sphere  both lenses of {order} change, the right one to {right_sphere}; {reason}
    & {order} and {order#2}: right {right_sphere}, left {left_sphere}
    & {order} gets {right_sphere} right and {left_sphere} left, and separately {order#2} {right_sphere#2} right and {left_sphere#2} left
    & right {right_sphere} and left {left_sphere} for {order}, the same for {order#2} and {order#3}
    ! which powers had <id> last year
    ! engrave <word> inside the temple of <id>
    ! refund <id> because the lenses were wrong
    ! move <id> to our branch in <city>
    ! what does <1.0..6.0> dioptres mean
    ! can eyes get better by training
    ! set the room to <small> degrees
glasses-order-hand-over | Mark an order as handed over to the customer. | order:id "Order number"; payment:cash=the notes lie in the till,coins were counted out on the table,I had to give change,a banknote with a coffee stain did it,the piggy bank had to be broken for it|card=it beeped at the terminal,the PIN went through,a phone was held against the reader,no coin was touched but the terminal said yes,the machine printed its slip|invoice=nothing has been paid yet,the money will come at the end of the month,the purse was left at home,the employer gets the bill,the health fund will send the money "How it is paid"; collected_by?:person "Who took it along, if not the customer"; deposit?:5..90 "Deposit that is given back"; case_given?:true=it lies safely in a box,it can't get scratched on the way,there is a cover around it,it went home well wrapped in its shell,nothing can happen to it in a handbag now|false=no box was wanted,there wasn't a box left,it went straight onto the nose,nobody asked for a cover,it was put loose into a pocket "A case went along"
    {order} is out of the door, {payment}
    {order} collected, {payment}
    Please book {order} as picked up, {payment}.
    That was a happy face, I even got a hug at the counter. {order} has gone home, and {payment}.
    {payment}, so {order} has left the shop
    {collected_by} has just walked off with {order}, {payment}
    we no longer have {order} here: {payment}
    order {order}, taken by {collected_by}, deposit back {deposit}, payment: {payment}
    {order} gone, {payment} lol
    It rained cats and dogs, 4 people stood in the shop without buying a thing and Ben forgot the sandwiches, but at least {order} was fetched in the end, and {payment}
    {order} went over the counter; {payment}, and {case_given}
    with {deposit} deposit returned, {order} is with its owner - {payment}
    ? order  somebody fetched a pair, {payment}
    ? order  {collected_by} has just walked off with the glasses; {payment}
    ? payment  {order} has been picked up
    ? payment  {collected_by} fetched {order}, and {case_given}
    & {order} and {order#2} were picked up, {payment}
    & {order} is out of the door, {payment}, and separately {order#2}, {payment#2}
    & {collected_by} took both {order} and {order#2} along, {payment}
    ! put <id> back on the shelf, nobody came
    ! send <id> by post to <city>
    ! lower the price of <id> by <percent>
    ! write a receipt for <id> and mail it to <email>
    ! do people tip an optician
    ! is it safer to pay by card than by phone
    ! hand the keys over to <person>
bookHearingFitting | Book a client in for the fitting or check of hearing aids. | client:person "Client's name"; date:isodate "Day, YYYY-MM-DD"; stage:first=there was never a device in that ear before,the letter from the ear doctor came yesterday,nobody has taken the ear moulds yet,whispering isn't heard any more,the television is always far too loud|follow_up=the trial pair went home last week,the new ones still squeak a little,the first days with them are over,the sound isn't quite right yet,they still feel strange after a fortnight|yearly=twelve months have gone by,the old ones only need a look,nothing has changed since last year,the usual service is due,there is nothing to complain about after a year "Which kind of session"; time?:isotime "Time of day, HH:MM"; place.city?:city "City of the branch"; companions?:person[] "Who comes along"
    book {client} for {date}, {stage}
    {client} {date} {stage}
    Could we please have {client} over on {date}, since {stage}?
    We all shout at the table and nobody is happy about it. {client} could come on {date}, and to let you know: {stage}.
    on {date} at {time} in {place.city}: {client}, {stage}
    {stage}, so {client} would come by on {date}
    {companions} will bring {client} along on {date}, {stage}
    client: {client}, date: {date}, time: {time}, branch: {place.city}, note: {stage}
    can ya fit {client} in on {date}, {stage}
    My brother in law waited 6 weeks elsewhere, bus 17 doesn't stop there any more and the lift is broken, so I'd rather see {client} with you on {date} because {stage}
    put {client} down at {time} on {date}; {stage}
    {date} suits {client} well, {stage}
    ? client  a slot on {date} please, {stage}
    ? client  somebody would like to come to {place.city} on {date} because {stage}
    ? date  {client} should come in, {stage}
    ? date  find a day for {client} in {place.city} at {time}: {stage}
    ? stage  hearing aids: book {client} in on {date}
    ? stage  put {client} down in {place.city} at {time} on {date}
    & book {client} and {client#2} for {date}, {stage}
    & {client} on {date}, {stage}, and separately {client#2} on {date#2}, {stage#2}
    & a place for {client} on {date}, the same for {client#2} on {date#2}, {stage}
    ! remind <person> about <isodate> by text message
    ! ask the ear doctor of <person> for the report
    ! change the phone number of <person> to <phone>
    ! book <person> a seat in the theatre on <isodate>
    ! from what age do people need hearing aids
    ! are cheap hearing aids any good
    ! who pays for the hearing aids of <person>
recordFittingResult | Store how a fitting of hearing aids turned out. | fitting:id "Number of the fitting"; verdict:keep=they won't be taken off again,the birds can be heard once more,not a word was missed at dinner,there was a tear of joy,nobody wants them back in the box|adjust=plates still clatter too much,one's own voice sounds like a barrel,the left one could be a bit softer,high notes still sting,it isn't quite there yet|reject=they just lie in a drawer,it itches and nothing helps,they were put back on our counter,no one could bear them for an hour,silence is preferred after all "What came of it"; wearHours?:0.5..15.5 "Hours worn a day"; volumeSteps?:1..9 "Volume setting"; programs?:word[] "Programs that were set up"
    {fitting}: {verdict}
    {fitting} result - {verdict}
    Please keep it on file with {fitting} that {verdict}.
    I was really curious how this would end, after all those weeks. Well, as to {fitting}, {verdict}.
    {verdict}, that's what came of {fitting}
    {fitting} is over and {verdict}
    worn {wearHours} hours a day, {verdict}: that belongs to {fitting}
    fitting {fitting}, outcome: {verdict}, hours a day {wearHours}, volume {volumeSteps}
    so {fitting} went like this, {verdict}
    Her niece came along from Leeds, they drank 3 cups of tea and told me about the choir and the neighbour's goat, but for the record, what we can say about {fitting} is that {verdict}
    volume at {volumeSteps}, programs {programs}, {verdict}; write it to {fitting}
    don't let me forget about {fitting}, {verdict}
    ? fitting  note how it went: {verdict}
    ? fitting  worn {wearHours} hours a day, and {verdict}, put that on file
    ? verdict  {fitting} is over, put the result on file
    ? verdict  note for {fitting} how it went, worn {wearHours} hours a day
    & {fitting} and {fitting#2}: {verdict}
    & {fitting}: {verdict}, and separately {fitting#2}: {verdict#2}
    & note with {fitting} that {verdict}, the same for {fitting#2}
    ! who did <id>, was it <person>
    ! put <id> off until <isodate>
    ! mail the outcome of <id> to <email>
    ! bill <id> to <company>
    ! how many hours a day should one wear hearing aids
    ! why does one's own voice sound so strange on tape
    ! record <title> tonight
openAidRepair | Open a repair for a hearing aid that was brought in. | device:id "Serial number of the device"; fault:silent=not a sound comes out of it,it stays dumb with a fresh battery,it won't say a thing,nothing is heard through it,the ear might as well be plugged|whistling=it shrieks at every hug,it pipes like a kettle,everybody in the room hears it squeal,it won't stop screeching,the cat runs away from its high tone|damaged=the dog chewed it,somebody sat on it,it went through the washing machine,the shell is in two pieces,the hook has snapped off "What is wrong"; loaner?:true=there is no second one at home,life doesn't work without one,not a day can be missed,an important exam is coming up,nobody gets through by phone otherwise|false=a spare lies at home,the other ear will do for a while,the old pair is good enough for now,a few quiet days are welcome,there is no hurry at all "Lend a device meanwhile"; parts?:word[] "Parts to be replaced"; priceLimit?:40.0..600.0 "Ask before going above this price"
    {device}: {fault}
    {device} to the workshop, {fault}
    Would you please take {device} in, since {fault}?
    Oh dear, Grandpa is beside himself and won't talk to anyone. It's about {device}, {fault}.
    {fault}, I'm talking about {device}
    {device} can't go on like this, {fault}
    get {device} mended, {fault}; {loaner}
    serial {device}, fault: {fault}, parts {parts}, at most {priceLimit}
    {device} is bust, {fault}
    We bought it in Ghent for a lot of money, the salesman with the red tie promised 5 good years and now it has come to this, so have a technician see to {device} because {fault}
    no more than {priceLimit} for {device}, please: {fault}
    because {fault}, {device} has to be seen to, and {loaner}
    ? device  one of my hearing aids needs mending, {fault}
    ? device  {fault}, please take it in, at most {priceLimit}
    ? fault  {device} must go to the workshop
    ? fault  get {device} mended for no more than {priceLimit}, {loaner}
    & {device} and {device#2} have to go to the workshop, {fault}
    & {device}: {fault}, and separately {device#2}: {fault#2}
    & get {device} mended, {fault}, and the same for {device#2}; {loaner}
    ! report <id> as stolen
    ! how old is <id> by now
    ! extend the guarantee of <id> to <year>
    ! sell <id> to <person>
    ! why do hearing aids whistle
    ! is it better to mend an old hearing aid or to get another
    ! mend my <product>
listAidRepairs | List the repairs of hearing aids at a branch that are in one state. | branch:city "City of the branch"; state:waiting_for_parts=the supplier hasn't sent a thing,the parcel with the spares never came,nothing can be screwed on yet,the factory keeps us waiting,a tiny piece is still missing|in_work=the technician isn't through yet,they lie open under the lamp,the screwdriver is still in them,someone has them on the bench right now,they are half taken apart|ready=only the owners are missing,nobody has fetched them yet,they could go home today,they work again but still lie here,there is nothing left to mend "State of the repairs"; olderThanDays?:medium "Only those opened more than this many days ago"; limit?:small "At most so many"; technicians?:person[] "Only those of these technicians"
    which ones in {branch}: {state}
    {branch} workshop, {state}
    Would you list the devices in {branch} for me where it's the case that {state}?
    My boss wants numbers and I have none. What's lying about in {branch}, that is, {state}?
    {state}: show me those in {branch}
    People in {branch} keep ringing about their aids. I need all where {state}.
    at most {limit} from {branch}, I mean where {state}
    branch {branch}, state: {state}, older than {olderThanDays} days, limit {limit}
    whats still in {branch}, u know, {state}
    The shelf by the window is full, the cleaner has moved boxes 1 and 2 again and half of the slips fell down, so before I go mad: which devices in {branch} are the ones where {state}
    more than {olderThanDays} days old, {branch}, {state} - give me all of them
    of {technicians}, what lies in {branch} with the note that {state}
    ? branch  show me the hearing aids where {state}
    ? branch  all that came in over {olderThanDays} days ago, I mean where {state}
    ? state  which repairs are there in {branch}
    ? state  list the devices of {technicians} in the {branch} workshop, at most {limit}
    & show me those in {branch} and those in {branch#2}, {state}
    & the devices in {branch} where {state}, and separately those where {state#2}
    & both {branch} and {branch#2}: what lies there, older than {olderThanDays} days, {state}
    ! call the owners of everything in <city>
    ! ship the device <id> to <city>
    ! who is the best technician in <city>
    ! when does our shop in <city> open
    ! how much does a repair of hearing aids cost as a rule
    ! what is inside a hearing aid
    ! list the ear doctors of <city>
"""
