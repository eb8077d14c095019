"""A dental practice: visits that are booked, moved, listed and called off, and findings and treatments tooth by tooth."""

BOOK = """
book_dental_visit | Book a patient in at the dental practice. | patient:person "Patient's name"; on:isodate "Day of the visit, YYYY-MM-DD"; reason:pain=it throbs all night long,chewing has become impossible,the cheek is swollen like a ball,no painkiller helps any more,a cold drink is pure torture,there was no sleep last night|checkup=nothing hurts at all,six months have gone by since the last look,nobody has looked into that mouth for a year,there is no complaint whatsoever,it's only to be sure that all is well|repair=a crown came off on a toffee,something hard ended up in the soup,the bridge won't stay in place,a piece of filling lies in a tissue,there is a hole where the old gold was|cosmetic=the smile could be brighter,coffee has left its marks,the wedding photos should look nice,those stains won't brush off,too much yellow shows in selfies "Why the patient comes"; time?:isotime "Time of day, HH:MM"; dentist?:person "Preferred dentist"; contact.phone?:phone "Number to call back"
    book {patient} for {on}, {reason}
    {patient} {on} - {reason}
    Could you kindly put {patient} in the diary on {on}, since {reason}?
    My neighbour {patient} rang me first thing this morning and told me that {reason}. Please make room on {on}.
    on {on} at {time} {patient} would like to come in: {reason}
    {reason}, and {patient} could be here on {on}.
    in the chair with {dentist} on {on}: {patient}, because {reason}
    name {patient}, date {on}, hour {time}, reason: {reason}, phone {contact.phone}
    hiya can u squeeze in {patient} on {on}, {reason}
    I have been on hold for 20 minutes, the other practice in Mill Lane closes at 4 and nobody ever answers there, so please give {patient} a slot on {on} - {reason} - and that is all I want
    {dentist} should take a look at {patient} on {on}; {reason}
    {patient} is free on {on}, call back on {contact.phone}, {reason}
    ? patient  we need a slot on {on}, {reason}
    ? patient  somebody wants to come in on {on} at {time} because {reason}
    ? on  {patient} should come in, {reason}
    ? on  put {patient} down with {dentist} some time: {reason}
    ? reason  I'd like a slot for {patient} on {on}
    ? reason  {patient} wants to see {dentist} on {on} at {time}
    & book {patient} and {patient#2} for {on}, {reason}
    & {patient} comes on {on} because {reason}, and separately {patient#2} on {on#2} because {reason#2}
    & a place for {patient} on {on}, {reason}, and the same for {patient#2} on {on#2}
    ! send <person> a reminder about <isodate>
    ! print the little card with the next date for <person>
    ! <person> has paid, send the receipt to <email>
    ! register <company> as the insurer of <person>
    ! why do teeth hurt more at night
    ! how often should one really see a dentist
    ! book <person> a hotel room for <isodate>
move_dental_visit | Move an existing visit to another day. | visit:id "Number of the visit"; new_date:isodate "New day, YYYY-MM-DD"; new_time?:isotime "New time, HH:MM, as before when left out"; caused_by?:patient=a shift at work got in the way,the kids came down with a fever,the car won't start,there is nobody to mind the baby,I couldn't get the day off,the train isn't running|practice=our X-ray machine gave up,the dentist broke her wrist,the lab won't deliver in time,there is no assistant that morning,our compressor has died,we have no water in the building "On whose side the cause lies"
    move {visit} to {new_date}
    {visit} {new_date} {new_time}
    Would you be so kind as to put {visit} on {new_date} instead?
    What a week, nothing works out as planned. {visit} can't stay where it is, {new_date} would be fine.
    {new_date} is better for {visit}
    {caused_by}, so please take {visit} over to {new_date}
    push {visit} back to {new_date} at {new_time}
    visit: {visit}, new day: {new_date}, new time: {new_time}, cause: {caused_by}
    cant make it for {visit}, could do {new_date} tho
    I wrote 3 mails about this, my sister Ruth was seen within two days and last time I sat there for half an hour, but all I ask is to have {visit} on {new_date} rather than the day we agreed
    let's have {visit} on {new_date}, because {caused_by}
    {visit} is no good any more, {new_date} it shall be
    ? visit  my visit has to go to {new_date}
    ? visit  {caused_by}, could we do {new_date} at {new_time} instead
    ? new_date  {visit} must be on another day
    ? new_date  push {visit} back a bit, {caused_by}
    & move {visit} and {visit#2} to {new_date}
    & {visit} goes to {new_date}, and separately {visit#2} to {new_date#2}
    & push {visit} back to {new_date} because {caused_by}, and the same for {visit#2}
    ! undo the last change to <id>
    ! join <id> and <id> into one long session
    ! e-mail <id> to <email>
    ! put a taxi on order for <id>
    ! is it rude to postpone the dentist twice
    ! how long do people wait for an orthodontist as a rule
    ! move the whole practice to <city>
list_dental_visits | List the visits a dentist has on a day, in order of time. | dentist:person "Name of the dentist"; day:isodate "The day, YYYY-MM-DD"; names?:full=nobody but us will see it,it never leaves the back office,only the assistant reads it,I can't tell them apart by letters alone,no stranger looks on|initials=the screen hangs in the waiting room,strangers can read it,somebody might look over my shoulder,patients mustn't know about each other,the sheet lies open on the counter "Spell the patients' names out or not"; from_time?:isotime "Only from this time on, HH:MM"; limit?:small "At most so many"
    who is on {dentist}'s list on {day}
    {dentist} {day} visits
    Would you show me whom {dentist} sees on {day}, please?
    I'm planning the lunch break and haven't a clue how full it gets. How does {day} look for {dentist}?
    on {day} from {from_time} on, who comes to {dentist}
    {dentist} is ill on {day}, so I must ring up everybody who has a slot.
    the first {limit} patients of {dentist} on {day}
    dentist: {dentist}; day: {day}; at most {limit}; {names}
    whats {dentist} got on {day}
    The coffee machine swallowed 2 euros, Mrs Blum left her umbrella again and the phone won't stop ringing, but quickly, who comes to {dentist} on {day} and at what hour
    put {dentist}'s diary for {day} up, {names}
    {day}, everyone that {dentist} treats; mind that {names}
    ? dentist  who comes in on {day}
    ? dentist  show me the diary of {day} from {from_time} on, {names}
    ? day  whom does {dentist} see
    ? day  {dentist}'s list please, just the first {limit}, {names}
    & show the visits of {dentist} and {dentist#2} on {day}
    & both {day} and {day#2}: who comes to {dentist}
    & {dentist} on {day}, and separately {dentist#2} on {day#2}, {names}
    ! give <person> the day off on <isodate>
    ! call everyone on <person>'s list and wish them a happy new year
    ! e-mail the diary of <person> to <email>
    ! <person> needs a new white coat
    ! how many patients a day is normal for one dentist
    ! do dentists earn more than doctors
    ! list the restaurants in <city>
cancel_dental_visit | Call a visit off and note the cause. The visit is not replaced. | visit:id "Number of the visit"; cause:illness=a fever came up overnight,half the family is throwing up,the doctor won't allow any going out,nobody at home is on their feet,there is a nasty flu about|no_show=the chair stayed empty,nobody turned up and nobody rang,we waited and no one came,not a word was heard,the door never opened|no_need=the tooth feels fine again,it stopped hurting by itself,a colleague elsewhere has done it already,the wobbly one fell out on its own,there is nothing left to treat "Why it is called off"; fee?:10.0..90.0 "Fee to charge"; offer_slot?:true=somebody else may have the place,there is a queue for it,it mustn't stay empty,others have been begging for a slot,I know whom to please with it|false=nobody else shall get the place,I could do with a break then,we won't fill it again,that hour stays free,no one need be rung up for it "Offer the slot to the waiting list"
    {visit} can go, {cause}
    cancel {visit} - {cause}
    Please be so good as to strike out {visit}; {cause}.
    I'm terribly sorry to trouble you on such a day, but {cause}. So forget about {visit}.
    {cause}, so nobody needs {visit} any more
    {visit} won't happen: {cause}
    because {cause}, take {visit} out of the diary; {offer_slot}
    visit {visit}, cause: {cause}, fee {fee}
    scrap {visit} will ya, {cause}
    It was set up by Aunt Vera in spring together with 2 others for the boys, which stay as they are, but {visit} is off because {cause} and there is nothing more to say about it
    call off {visit}, charge {fee}, {cause}
    {visit} falls through, {cause} - {offer_slot}
    ? visit  {cause}, so take it out of the diary
    ? visit  call my visit off please and charge {fee}, {cause}
    ? cause  {visit} can go
    ? cause  cancel {visit} with a fee of {fee}; {offer_slot}
    & {visit} and {visit#2} can go, {cause}
    & cancel {visit} because {cause}, and separately {visit#2} because {cause#2}
    & both {visit} and {visit#2} are off with a fee of {fee}, {cause}
    ! bring <id> back, it was struck out by mistake
    ! pay the fee for <id>
    ! write a letter of apology for <id> to <person>
    ! what was said on the phone about <id>
    ! what do dentists usually charge for a missed visit
    ! is it even legal to ask money from somebody who didn't come
    ! cancel my contract with <company>
addToothFinding | Enter what was seen at one tooth into the chart of a patient. | patientId:id "Patient number"; tooth:1..32 "Number of the tooth, 1 to 32"; finding:caries=the probe gets stuck in a dark hole,sugar has eaten its way in,it is black and hollow in the middle,the surface has gone soft and brown,it couldn't withstand all that lemonade|fracture=a corner has come off,it split on a cherry stone,half of it is gone since the fall,it lost its tip on a nutshell,it didn't survive the ice hockey|loose=it wobbles under my finger,it gives way when pushed,it no longer sits firm,the tongue can move it,it won't stay put when touched|healthy=nothing is wrong with it,there is not a spot on it,it couldn't be better,I can't find any fault,there is no need to worry about it "What was seen"; pocketDepthMm?:0.5..9.5 "Depth of the gum pocket in millimetres"; photos?:file[] "Pictures taken in the mouth"
    {patientId}, tooth {tooth}: {finding}
    {patientId} {tooth} {finding}
    Would you please note about number {tooth} of {patientId} that {finding}?
    I have my gloves on and can't type. It's {patientId} in the chair, and as for number {tooth}, {finding}.
    at {tooth} I see that {finding}; goes to {patientId}
    So this is what meets my eye at {tooth} in {patientId}'s mouth: {finding}, pocket {pocketDepthMm} mm.
    {finding}, I mean {tooth} of {patientId}
    patient {patientId}, tooth {tooth}, pocket {pocketDepthMm} mm, seen: {finding}
    write down 4 {patientId} nr {tooth}, {finding}, pics {photos}
    We are running late again, people sit outside with long faces and Dr. Lenz wants his coffee, but first keep this for {patientId}: as to tooth {tooth}, {finding}, and there is nothing else to report
    with {photos} as proof, {patientId} gets this entry at {tooth}: {finding}
    {tooth} in {patientId}, {pocketDepthMm} millimetres deep, {finding}
    ? patientId  tooth {tooth}: {finding}
    ? patientId  write down that at number {tooth} the pocket is {pocketDepthMm} mm and {finding}
    ? tooth  put one tooth into {patientId}'s chart: {finding}
    ? tooth  note for {patientId} that {finding}, picture {photos}
    ? finding  make a note about tooth {tooth} of {patientId}
    ? finding  I saw something at {tooth} in {patientId}'s mouth, {pocketDepthMm} mm deep
    & {patientId}, teeth {tooth} and {tooth#2}, for each of them {finding}
    & for {patientId}: at {tooth} {finding}, and separately at {tooth#2} {finding#2}
    & tooth {tooth} of {patientId}: {finding}; and the same for tooth {tooth#2} of {patientId#2}
    ! delete what was written about tooth <1..32> of <id>
    ! send the X-ray of <id> to <email>
    ! merge <id> with <id>, it's the same person
    ! <id> has moved to <city>
    ! what shade does a perfect tooth have
    ! is a cracked tooth worth saving in your opinion
    ! how many teeth does a <animal> have
getToothChart | Return the tooth chart of a patient with everything found so far. | patientId:id "Patient number"; asOf?:isodate "Chart as it was on this day, YYYY-MM-DD"; teeth?:1..32[] "Only these teeth"; dentition?:milk=not one grown-up tooth is out yet,the tooth fairy hasn't had any work yet,kindergarten isn't over yet,all of them will still fall out,school is still years away|permanent=the last baby tooth fell out long ago,nothing there will ever grow back,all the grown-up ones are through,the tooth fairy comes no more,childhood was over decades ago "Which set of teeth to draw"; historyYears?:small "Include the entries of this many years"
    show me {patientId}
    {patientId} chart
    May I have a look at what we noted about {patientId}, please?
    The insurance lady is on the phone and I look like a fool. What do we know about {patientId}?
    as of {asOf}, how did the mouth of {patientId} look
    {patientId} is in the chair already and I don't remember a single thing.
    teeth {teeth} of {patientId}, what was found there
    patient: {patientId}, as of: {asOf}, teeth: {teeth}
    gimme {patientId} real quick, {dentition}
    I had 14 people this morning, mixed up two of them and spilled tea on the papers of Mr Ott, so before I do anything stupid tell me what has been found in {patientId} so far
    what was there in {patientId} over the last {historyYears} years
    bring {patientId} up on the big screen, and remember that {dentition}
    ? patientId  show me the tooth chart as of {asOf}
    ? patientId  what was found at teeth {teeth}? {dentition}
    & show me {patientId} and {patientId#2}
    & what do we know about {patientId}, and the same for {patientId#2} and {patientId#3}
    & {patientId} as of {asOf} and separately {patientId#2} as of {asOf#2}
    ! print <id> on both sides
    ! <id> wants a copy by post, send it off
    ! archive <id>, nobody has seen her since <year>
    ! is <id> insured with <company>
    ! when do children lose their first milk teeth
    ! which country has the best teeth
    ! draw a chart of the sales in <month>
planTreatment | Put a treatment of one or more teeth on the plan of a patient. | patientId:id "Patient number"; teeth:1..32[] "Numbers of the teeth"; treatment:~plastic fillings,ceramic crowns,extraction,root canal treatment,gold inlays,sealing,gum cleaning,bridgework,veneers,implant surgery,deep cleaning,fluoride coating,bone grafting,polishing,scaling,bleaching "What shall be done"; sedation?:none=needles are out of the question,it won't be felt anyway,nobody needs a jab for that,there must be no numb lips afterwards,the patient can't stand injections|local=every touch of the nerve hurts,the spot must go numb,it can't be done without a small jab,the nerve is alive and kicking,a prick in the gum beforehand can't be avoided|general=panic sets in at the sight of the drill,the patient has to be fast asleep,nobody could sit still for that long,that mouth won't open while awake,the whole thing must not be remembered "Kind of anaesthesia"; estimate?:80..2500 "Estimated cost"
    plan {treatment} on {teeth} for {patientId}
    {patientId} {teeth} {treatment}
    Would you put {treatment} on the to-do sheet of {patientId}, number {teeth}?
    The long talk with the parents went well and they agreed at last. {patientId} gets {treatment} at {teeth}.
    at {teeth} I don't see another way: {treatment} for {patientId}
    {treatment} at {teeth} is what {patientId} needs, and mind you, {sedation}
    {patientId}: {teeth} can't be left like that, so {treatment}, about {estimate}
    patient {patientId}, treatment {treatment}, teeth {teeth}, estimate {estimate}
    {patientId} nxt time {treatment} on {teeth} pls
    Her mother paid 300 for the braces back then and the cousin from Lyon had his wisdom teeth out, be that as it may, for {patientId} we go ahead with {treatment} at {teeth}
    we'll do {treatment} on {teeth} in {patientId}'s mouth soon, {sedation}
    since {sedation}, note down what {patientId} shall get: {treatment}, number {teeth}
    ? patientId  put {treatment} on {teeth} on the plan
    ? patientId  at {teeth} we go ahead with {treatment}, about {estimate}
    ? teeth  {patientId} gets {treatment} next
    ? teeth  plan {treatment} for {patientId}, {sedation}
    ? treatment  something has to be done at {teeth} for {patientId}
    ? treatment  put {teeth} on the plan of {patientId}, estimate {estimate}
    & for {patientId}, plan {treatment} at {teeth} and separately {treatment#2} at {teeth#2}
    & {patientId} gets {treatment} at {teeth}, the same for {patientId#2}
    & both {patientId} and {patientId#2} need {treatment} at {teeth}; {sedation}
    ! order the crown for <id> from the dental lab
    ! translate the plan of <id> into <language>
    ! get the signature of <id> on the consent form
    ! may <id> pay in instalments
    ! does a root canal really hurt that much
    ! what lasts longer, a bridge or an implant
    ! plan a long weekend in <city>
finishTreatment | Close one item of a treatment plan with its outcome. | planItem:id "Number of the item on the plan"; outcome:done=nothing is left to do,all of it went like clockwork,the last stitch is in,there won't be another session,it fits and the patient beams|partial=the rest must wait until next time,we ran out of time halfway,only a provisional one is in so far,the second half is still missing,the canal isn't closed yet|aborted=the patient jumped up and left,it bled too much to go on,fear won and the mouth stayed shut,we couldn't even begin,the power failed and there was no point in going on "How it ended"; minutesTaken?:medium "Minutes in the chair"; materials?:word[] "Materials that were used"
    {planItem}: {outcome}
    {planItem} closed - {outcome}
    Please sign {planItem} off for me, {outcome}.
    What a morning, my back aches and lunch is gone. About {planItem}: {outcome}.
    {outcome}, that was {planItem}
    {planItem} needn't stay open, {outcome}
    {minutesTaken} minutes on {planItem}, and {outcome}
    item {planItem}, result: {outcome}, took {minutesTaken} minutes, used {materials}
    thru with {planItem}, {outcome}
    The lamp flickered twice, chair 2 squeaks and Nora called from the desk because of some parcel, anyway I have taken my gloves off after {planItem} and can tell you that {outcome}
    used {materials} for {planItem}; {outcome}
    so much for {planItem} - {outcome}
    ? planItem  {outcome}, so close it on the plan
    ? planItem  I've just worked for {minutesTaken} minutes and {outcome}
    ? outcome  {planItem} needn't stay open on the plan
    ? outcome  sign {planItem} off, it took {minutesTaken} minutes
    & {planItem} and {planItem#2}: {outcome}
    & {planItem} first: {outcome}, and separately {planItem#2}: {outcome#2}
    & sign both {planItem} and {planItem#2} off, used {materials}, {outcome}
    ! send the bill for <id> to <company>
    ! open <id> again, I clicked too fast
    ! rename <id> to <phrase>
    ! who assisted at <id>
    ! how long does a crown take on average
    ! is it normal to bleed for two days after an extraction
    ! finish my essay about <topic>
"""
