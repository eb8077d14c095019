"""A pharmacy: prescriptions, interactions of medicines, stock and deliveries."""

BOOK = """
rx_dispense | Hands out a prescription that is ready and books the packs out of the stock. | rx:id "Prescription number"; packs:small "Number of packs"; substitution:generic=any maker will do,it doesn't matter what is printed on the box,the cheap copy has always worked,it needn't be the one from the advert,no one insists on a famous label|brand=the last copy caused a rash,nothing from another maker has ever helped,the doctor won't have it swapped,the lookalikes couldn't be swallowed,the copies are no longer tolerated "Whether a product of another maker may be given"; collector.name?:person "Who picks it up"; collector.phone?:phone "Telephone of that person"
    dispense {rx}, {packs} packs, {substitution}
    {rx} x {packs} - {substitution}
    May I have {packs} boxes on {rx}, please? You should know that {substitution}.
    There's an old lady at the counter who has walked here in the rain. She gets {packs} boxes on {rx}, {substitution}.
    {packs} packs, {substitution}: that's what goes out on {rx}
    {collector.name} is here for {rx}, {packs} boxes, and {substitution}
    no {rx}, packs {packs}, remark: {substitution}, phone {collector.phone}
    ill take the {packs} boxes of {rx} now, {substitution}
    hand over {rx} to {collector.name}, {packs} packs of it, {substitution}
    {substitution}, so make up {packs} packs for {rx} and give them out
    The queue goes out of the door, we've been two people short since 8 and the till is jammed, but do give them {packs} packs on {rx}; {substitution}.
    out with {rx}, {packs} boxes in the bag, {substitution}
    ? rx  {packs} packs to go, please, {substitution}
    ? rx  {collector.name} is here for {packs} boxes, {substitution}
    ? packs  hand out {rx}, {substitution}
    ? packs  give {collector.name} the boxes for {rx}, {substitution}
    ? substitution  {packs} packs on {rx}, please
    ? substitution  {collector.name} is collecting {rx}, it's {packs} boxes
    & hand over {packs} packs on {rx} and {packs#2} on {rx#2}, {substitution}
    & {rx}, {packs} boxes, {substitution}; and separately {rx#2}, {packs#2} boxes, {substitution#2}
    & {packs} packs on {rx}, {substitution}, the same for {rx#2} and {rx#3}
    ! print the label of <id> again
    ! take back the <small> boxes that went out on <id>
    ! post <id> to <city>
    ! translate the leaflet of <id> into <language>
    ! are copies of medicines as good as the originals
    ! why do the boxes come in such odd sizes
    ! hand <person> the keys of the shop
rx_renew | Asks the doctor for a follow-up of a prescription that has been used up or soon will be. | rx:id "Prescription number"; urgency:urgent=the last tablet went down this morning,there's nothing left for tonight,the box is empty,we can't go another day without it,not a single one remains|routine=there's still half a box left,it won't run out before next month,we've got enough for now,nobody is in a rush,the drawer is far from empty "How soon it is needed"; repeats?:2..6 "Number of further fillings"; doctor?:person "Doctor to ask, the same as before when left out"
    renew {rx}, {urgency}
    {rx} again - {urgency}
    Would you please ask the practice for more of {rx}? I had a look and {urgency}.
    I was just counting what's in the bathroom cabinet. About {rx}: {urgency}. Could I have another one written?
    {urgency}. Get {rx} extended, will you
    {doctor} should write {rx} out once more, {urgency}
    number {rx}, fillings {repeats}, supply at home: {urgency}
    need a new one of {rx} asap or whenever, {urgency}
    {rx} is coming to its end, {urgency}, please request {repeats} more from {doctor}
    the same as on {rx} for the coming months, {urgency}
    My husband, who is 71 and takes five different things with his breakfast, has been told to go on with {rx}, and a follow-up is what we're after; {urgency}.
    keep {rx} going for {repeats} more rounds, {urgency}
    ? rx  I'd like a follow-up on my prescription, {urgency}
    ? rx  ask {doctor} to write it once more, {urgency}
    ? urgency  {rx} will have to be extended
    ? urgency  get {rx} renewed by {doctor} with {repeats} fillings
    & renew both {rx} and {rx#2}, {urgency}
    & extend {rx}, {urgency}, and separately {rx#2}, {urgency#2}
    & ask {doctor} for more of {rx}, {urgency}, the same for {rx#2} and {rx#3}
    ! rename <id>, it's in my maiden name
    ! pay for <id> with my card
    ! change <id> to the liquid form
    ! put <id> and <id> together on one slip
    ! how long does a prescription stay good by law
    ! should one take something for the heart all one's life
    ! renew my library card
rx_status | Tells how far a prescription is: received, being prepared, ready or handed out. | rx:id "Prescription number"; reply_by?:text=I can't talk at work,nobody may ring while the baby sleeps,my hearing is no longer what it was,the phone stays silent in class,the ringer gets switched off during night shifts|call=I can't read a screen without my glasses,my hands are on the wheel,I never look at messages,reading isn't easy for my mother,tiny letters on a display are no use to me|letter=there's no phone in the house,the line was cut off last week,we have neither a mobile nor a computer,no phone has worked here since the storm,all that reaches us is the postman "How to send the answer, on the screen when left out"; history?:true=I'd love to know every step it went through,I want to see who had it when,somebody must have sat on it,it can't just have vanished in between,I was told three different things about it|false=the past doesn't interest me,never mind where it was before,I don't need the whole story,yesterday's news is no use to me,all I care about is now "Also return the earlier steps"
    is {rx} ready yet
    {rx}?
    how far along is {rx}, {reply_by}
    Excuse me, would you know whether {rx} is done?
    I've been to the shop twice for nothing and my knee hurts. Can {rx} be picked up by now?
    {rx}, {history}, where does it stand
    any news on {rx}
    whats going on w {rx}, {reply_by}
    number {rx}, answer: {reply_by}
    {history}. What has become of {rx}?
    The lady on the phone said ten minutes, then it was half an hour, and the nice man with the beard said two days, so what is really the matter with {rx}?
    has anybody collected {rx}, or is it still on your shelf
    ? rx  is my prescription ready yet, {reply_by}
    ? rx  how far along is it, {history}
    & are {rx} and {rx#2} ready
    & how far is {rx}, and separately, what has become of {rx#2}
    & is {rx} done, {reply_by}, the same for {rx#2} and {rx#3}
    ! what does <id> cost
    ! complain to the doctor about <id>
    ! send a copy of <id> to <email>
    ! keep <id> secret from my family
    ! how does a pharmacy prepare an ointment
    ! why do I always have to wait so long in pharmacies
    ! is the <product> I ordered ready yet
rx_cancel | Withdraws a prescription so that it can no longer be filled. | rx:id "Prescription number"; cause:recovered=the cough has gone,it all healed by itself,there's nothing left to treat,the fever never came back,the pain isn't there any more|side_effects=it made the head spin,the skin came out in spots,nothing stayed down afterwards,sleep was no longer possible with it,the hands wouldn't stop shaking|duplicate=the same thing was written out twice,another doctor had already ordered it,it's in the system a second time,we've got it on a different slip too,somebody pressed the button twice "Why it is withdrawn"; tell_doctor?:true=the practice doesn't know about it yet,nobody has informed the surgery,the doctor would want to hear that,nobody has got through to her surgery,she can't have heard of it at the practice|false=the practice knows already,no need to bother the surgery,the doctor said so herself,I've just come from the surgery,they talked it over at the practice with me "Send the doctor a note"; valid_until?:isodate "Last day on which it may still be filled"
    cancel {rx}, {cause}
    {rx} off - {cause}
    Please call off {rx}, {cause}.
    I'm so relieved I could dance, or maybe just lie down. We won't be needing {rx}, because {cause}.
    {cause}, so forget about {rx}
    {rx} can go, {cause}, {tell_doctor}
    number {rx}, why: {cause}, last day {valid_until}
    dont want {rx} no more, {cause}
    nobody should fill {rx} after {valid_until}, {cause}
    scrap {rx}. You see, {cause}, and {tell_doctor}
    My sister Ruth picked up the other 3 things on Monday and she tells me that {rx} ought to be torn up since {cause}, if that's all right with you.
    {rx} is void, {cause}
    ? rx  please tear up my prescription, {cause}
    ? rx  I don't want it any more, {cause}, and {tell_doctor}
    ? cause  call off {rx}
    ? cause  {rx} should be void from {valid_until} on, {tell_doctor}
    & cancel both {rx} and {rx#2}, {cause}
    & scrap {rx}, {cause}, and separately {rx#2}, {cause#2}
    & we won't be needing {rx}, {cause}, the same for {rx#2} and {rx#3}
    ! bring <id> back, I withdrew it by mistake
    ! halve the dose on <id>
    ! have <id> paid back by the insurance
    ! put my daughter's name on <id>
    ! which tablets make people dizzy most often
    ! is it dangerous to stop antibiotics early
    ! cancel my gym membership from <isodate>
medicine-check-interactions | Checks whether two medicines go together, if wished for a certain group of patients and with certain foods. | first:~aspirin,ibuprofen,warfarin,simvastatin,lithium,digoxin,metformin,sertraline,tramadol,diclofenac,naproxen,clopidogrel "First medicine"; second:~omeprazole,amiodarone,clarithromycin,St John's wort,fluconazole,verapamil,ginkgo,ramipril,rifampicin,levothyroxine,codeine,magnesium "Second medicine"; patient_group?:pregnant=the baby is due in spring,there's a little one on the way,the bump is beginning to show,the midwife said to ask first,the cot has been bought for October|child=school hasn't begun yet,the milk teeth are still there,nappies are still needed,the kindergarten wants to know,tying shoelaces still doesn't work|elderly=there are great-grandchildren already,the working days ended decades ago,the care home wants to know,the ninetieth birthday is behind us,the pension has been coming for thirty years "Group the patient belongs to"; foods?:food[] "Foods to check as well"
    {first} and {second} together?
    {first} {second} interaction
    does {first} go with {second}, {patient_group}
    Could you please check if {second} may be added to {first}?
    Mum takes so many things that I've lost track. Now she's been given {second} on top of {first}, is that all right?
    {second} while on {first}: safe? {patient_group}
    is there a clash between {first} and {second}, and how about {foods} with it
    can i take {first} if i had {second} this mornin
    first {first}, second {second}, foods {foods}
    {patient_group}, so before anyone swallows anything: would {first} get in the way of {second}?
    The doctor was in a hurry and I forgot to ask, then the line was busy for twenty minutes: is it a problem to have {second} at night when I've had {first} with {foods} at lunch?
    would it be harmful to combine {second} with {first}
    ? first  can I take it together with {second}, {patient_group}
    ? first  does my heart medicine get along with {second} and {foods}
    ? second  does {first} go with what the other doctor gave me, {patient_group}
    ? second  I take {first} and eat {foods}, may I add the new tablets
    & does {first} go with {second} and with {second#2}
    & check both {first} with {second} and {first#2} with {second#2}
    & is {first} safe with {second}, {patient_group}, and separately {first#2} with {second#2}, {patient_group#2}
    ! who discovered aspirin
    ! what's a cheaper alternative to omeprazole
    ! put warfarin on the shopping list of <person>
    ! e-mail the leaflet of ibuprofen to <email>
    ! raise the price of magnesium to <amount>
    ! do you believe in St John's wort
    ! does <food> go with <food>
medicine-write-off | Removes packs from the stock that can no longer be sold. | item:~cough syrup,nasal spray,eye drops,insulin pens,zinc ointment,sleeping tablets,heartburn gel,vitamin D capsules,travel sickness gum,burn plasters,antibiotic juice,allergy tablets,fever suppositories,asthma inhalers "What is removed"; packs:2..60 "Number of packs"; cause:expired=the date on them has passed,nobody bought them in time,they were only good until last month,they've been here far too many years,we should have sold them by the spring|missing=they aren't on the shelf any more,somebody walked off with them,nobody can find them,only the empty hooks are left,the count doesn't add up|spoiled=the fridge gave up overnight,the ceiling dripped on them,they froze in the back room,they lay in the sun too long,they're soaked through "Why they cannot be sold"; batch?:id "Batch number"
    write off {packs} packs of {item}, {cause}
    {item} {packs} - {cause}
    Please take {packs} packs of {item} out of the books, {cause}.
    I was tidying the back room when I saw it. We've lost {packs} boxes of {item}, {cause}.
    {packs} of the {item}, batch {batch}, have to go, {cause}
    {cause} - I'm talking about {packs} packs of {item}
    item {item}, packs {packs}, batch {batch}, what happened: {cause}
    bin {packs} boxes of {item} n take em off the list, {cause}
    we can't sell {packs} of our {item} now, {cause}
    {item}: {packs} fewer than the computer thinks, because {cause}
    The inspector comes on Thursday at 10 and she counts every single drawer, so before that get rid of the {packs} packs of {item} in the system; {cause}.
    {packs} boxes down on {item} from {batch}, {cause}
    ? item  take {packs} packs out of the stock, {cause}
    ? item  {packs} boxes of batch {batch} can't be sold, {cause}
    ? packs  some of the {item} must be written off, {cause}
    ? packs  take the {item} of batch {batch} out of the books, {cause}
    ? cause  take {packs} packs of {item} out of the stock
    ? cause  {packs} boxes of {item} from batch {batch} have to go
    & write off {packs} packs of {item} and {packs#2} of {item#2}, {cause}
    & {packs} boxes of {item}, {cause}, and separately {packs#2} of {item#2}, {cause#2}
    & {packs} packs of {item} can't be sold, {cause}, the same for {item#2} and {item#3}
    ! sell the cough syrup at half price
    ! count the eye drops again
    ! move the insulin pens to the other fridge
    ! order <small> more boxes of nasal spray
    ! can one still use eye drops after the date
    ! why does insulin have to be kept cold
    ! write a poem about <animal>
consignment-receive | Books in a consignment from the wholesaler when it arrives. | consignment:id "Number of the consignment"; boxes:2..40 "Boxes that arrived"; condition:intact=there's nothing to complain about,there isn't a dent anywhere,the seals haven't been touched,I couldn't find anything wrong,it looks just the way it was packed|warm=the ice packs have melted,the cooling failed on the way,nobody had switched the fridge van on,it stood in the sun for hours,it's no longer cold inside|damaged=one corner is crushed,the bottles have leaked,somebody dropped it on the ramp,the seals are torn,half of the glass didn't survive the ride "State on arrival"; temperature_c?:0.5..9.5 "Temperature inside in degrees Celsius"; signed_by?:person "Who signed for it"
    {consignment} is here, {boxes} boxes, {condition}
    {consignment} {boxes} - {condition}
    Please book in {consignment} with {boxes} boxes, {condition}.
    The driver has just left, grumbling about the traffic as ever. He brought {consignment}, that's {boxes} boxes, and {condition}.
    {boxes} boxes, {condition}: {consignment} has landed
    {signed_by} took in {consignment} at the back door, {boxes} cartons, {condition}
    number {consignment}, boxes {boxes}, temperature inside {temperature_c}, look of it: {condition}
    got {consignment}, {boxes} boxes of it, {condition}
    {condition}. Anyway, {consignment} made it here, {boxes} cartons in all
    we now have all {boxes} boxes of {consignment}; {condition}, thermometer at {temperature_c}
    I had a customer with a nosebleed and two phones ringing when the van came, so I only got to it now: {consignment} turned up with {boxes} boxes and {condition}.
    check in {consignment}, {boxes} pieces, {condition}
    ? consignment  the van was here with {boxes} boxes, {condition}
    ? consignment  {signed_by} took in {boxes} boxes at the back door, {condition}
    ? boxes  {consignment} has arrived, {condition}
    ? boxes  book in {consignment}, {signed_by} signed for it, {condition}
    ? condition  {consignment} has come, it's {boxes} boxes
    ? condition  book in {consignment}, {boxes} cartons at {temperature_c} degrees
    & {consignment} and {consignment#2} are here, {boxes} boxes each, {condition}
    & {consignment} came with {boxes} boxes, {condition}, and separately {consignment#2} with {boxes#2}, {condition#2}
    & {boxes} boxes of {consignment} have arrived, {condition}, the same for {consignment#2} and {consignment#3}
    ! pay the invoice for the delivery <id>
    ! send the boxes of <id> back to the wholesaler
    ! where is the van with <id> right now
    ! print a delivery note for <id>
    ! how do vans keep vaccines cold
    ! are wholesalers getting worse at packing
    ! receive a fax from <phone>
consignment-reschedule | Sets another delivery day for a consignment that has not arrived yet. | consignment:id "Number of the consignment"; new_date:isodate "New day, YYYY-MM-DD"; slot?:morning=we close at noon that day,nobody is here after lunch,the street is shut once the market begins,the last of us leaves at lunchtime,we're off to a funeral once it strikes twelve|afternoon=nobody is here before lunch,we don't open until one,the early hours are packed with customers,no one can unlock before noon,the street is closed until lunch for the fun run "Half of the day"; contact_phone?:phone "Number the driver can ring"
    push {consignment} to {new_date}
    {consignment} {new_date}
    {new_date} for {consignment}, {slot}
    Could {consignment} come on {new_date} instead, please?
    The plumber is tearing up the back room and there's no space to put a thing. Make it {new_date} for {consignment}.
    we can't take {consignment} before {new_date}, {slot}
    id {consignment}, day {new_date}, phone {contact_phone}
    not today pls, {consignment} on {new_date} is fine
    {slot}, and so {consignment} had better be dropped off on {new_date}
    have them bring {consignment} on {new_date} and ring {contact_phone}
    Two of us are at a wedding, the third has a bad back and the apprentice is only 17, so nobody could carry a thing; let {consignment} wait until {new_date}.
    hold {consignment} back, the new day is {new_date}
    ? consignment  have the delivery come on {new_date} instead, {slot}
    ? consignment  push it to {new_date} and let the driver ring {contact_phone}
    ? new_date  {consignment} has to come on another day, {slot}
    ? new_date  hold {consignment} back a little and ring {contact_phone} then
    & push both {consignment} and {consignment#2} to {new_date}
    & {consignment} on {new_date}, and separately {consignment#2} on {new_date#2}
    & let {consignment} come on {new_date}, {slot}, the same for {consignment#2} and {consignment#3}
    ! add <small> boxes of gloves to the delivery <id>
    ! split the delivery <id> into two
    ! tell me what is packed in <id>
    ! insure the delivery <id> for <amount>
    ! which day is best for deliveries to a small shop
    ! why are so many medicines out of supply
    ! postpone the wedding to <isodate>
"""
