"""A laboratory: samples and their results, instruments and reagents."""

BOOK = """
sample_register | Log a newly arrived sample with its sender and the state it came in. | barcode:id "Barcode on the tube or bag"; sender:company "Clinic or firm that sent it"; condition:intact=nothing was wrong with it,the seal was unbroken,it came ice cold and tidy,I couldn't find any fault,not a drop had escaped,it looks as if it was drawn a minute ago|thawed=the dry ice had long gone,it was lukewarm when I got it,it sat in the sun all weekend,it had turned soft on the way,nobody had kept it cold|leaking=the bag was soaking wet,the cap wasn't screwed on,half of it is in the envelope,I got my gloves wet,there was a puddle in the box|mislabelled=the sticker says something else,the name on it doesn't match the form,somebody wrote the wrong birthday on it,the tube and the paperwork disagree,it carries another person's name "State on arrival"; volume_ml?:0.5..9.5 "Volume in millilitres"; collected_on?:isodate "Day on which it was taken, YYYY-MM-DD"
    log {barcode} from {sender}, {condition}
    {barcode} {sender} {condition}
    Would you book in {barcode}? {sender} posted it, and {condition}.
    The courier has only just left and I'm not amused. {barcode} is here from {sender} - {condition}.
    {volume_ml} ml of {barcode} came from {sender}, {condition}
    {condition}. It's {barcode}, and the people who sent it are {sender}.
    barcode {barcode}, sender {sender}, taken {collected_on}, remarks: {condition}
    on {collected_on} {sender} drew {barcode}, it reached us a minute ago and {condition}
    {sender} finally delivered {barcode}. {condition}.
    got {barcode} in my hand now, its from {sender}, {condition}, pls enter it
    Among the 14 parcels that Benny wheeled in at half past nine there was one for our bench, {barcode}, and {sender} is on the form as the client, {condition}, so put it into the system before lunch.
    {barcode} turned up at reception, {volume_ml} ml by the look of it. {condition}. The client is {sender}.
    ? barcode  {sender} sent us a tube, {condition}
    ? barcode  just in from {sender}, {volume_ml} ml, and {condition}
    ? sender  log {barcode}, {condition}
    ? sender  {barcode} has arrived, it was taken on {collected_on} - {condition}
    ? condition  {barcode} from {sender} is here, log it
    ? condition  book in {barcode}, {sender} drew it on {collected_on}
    & log {barcode} and {barcode#2}, both from {sender}, {condition}
    & {barcode} came from {sender} - {condition}, and separately {barcode#2} from {sender#2} - {condition#2}
    & both {barcode} and {barcode#2} reached us from {sender}. The first: {condition}. The second: {condition#2}.
    ! put <id> into freezer 3
    ! print a new label for <id>
    ! e-mail <company> that <id> has come
    ! merge <id> with <id>
    ! how long does a blood tube keep at room temperature
    ! why do swabs have to travel on dry ice at all
    ! register me for the lab safety course
sample_order_analysis | Order one analysis on a registered sample. | sample:id "Barcode of the sample"; analyte:~lead,nitrate,caffeine,cortisol,ferritin,glucose,arsenic,vitamin D,pesticide residue,salmonella,uranium,gluten,mercury,cholesterol,fluoride,legionella "What to measure"; turnaround?=routine:rush=the surgeon is waiting for it,production has stopped until we know,the court sits in the morning,somebody may have been poisoned,we can't sleep until we hear,a ward full of babies depends on it|routine=nobody is waiting for it,we won't look at it before autumn,it is only for the archive,there's no pressure at all,it can wait its turn "How fast it is needed"; replicates?:small "Number of repeat measurements"; copy_to?:email[] "Addresses that get a copy of the report"
    test {sample} for {analyte}
    {sample} {analyte}
    Could somebody look how much {analyte} there is in {sample}? {turnaround}.
    The farmer rang again and he swears that his well tastes funny. Check {sample} for {analyte}.
    {analyte} in {sample}, measured {replicates} times
    {turnaround} - find out whether {sample} contains {analyte}
    sample {sample}, analyte {analyte}, repeats {replicates}, cc {copy_to}
    we've never looked for {analyte} in {sample}, change that - {turnaround}
    run {sample} for {analyte} and let {copy_to} see the report
    need {analyte} done on {sample}, {turnaround}
    I've been going through the 9 tubes of the river project that Hanna left on the rack at quarter to five and only {sample} still has nothing on its sheet, so have {analyte} determined in it.
    nobody has measured {analyte} in {sample} yet, could that be done
    ? sample  check one of the tubes for {analyte}, {turnaround}
    ? sample  measure {analyte} {replicates} times and copy {copy_to}
    ? analyte  run a test on {sample}, {turnaround}
    ? analyte  {sample} needs {replicates} measurements, order them
    & test {sample} for {analyte} and for {analyte#2}
    & check both {sample} and {sample#2} for {analyte} - {turnaround}
    & {analyte} in {sample}, {replicates} runs, and separately {analyte#2} in {sample#2}, {replicates#2} runs
    ! call off what I ordered for <id>
    ! send <id> on to the reference laboratory in <city>
    ! who is going to pay for <id>
    ! split <id> into two tubes
    ! is caffeine easier to detect than nitrate
    ! which method is best for arsenic in rice
    ! order lunch for <small> people
sample_results | Fetch the values that were measured in a sample. | sample:id "Barcode of the sample"; stage?:preliminary=it needn't be signed yet,I don't mind if nobody has approved it,a first glance will do,I can live with a mistake,unchecked is fine by me|final=it must stand up in court,I can't use anything without a signature,it goes straight to the patient,guesses are no good to me,the auditor won't accept less "Unsigned values or only approved ones"; since?:isodate "Only measurements from this day on, YYYY-MM-DD"; max_values?:medium "At most this many values"
    show me what came out for {sample}
    {sample} results
    What do we know about {sample} so far? {stage}.
    is {sample} through yet
    The patient has called all morning and her nerves are shot. What did {sample} give?
    {sample}: the latest {max_values} numbers will do
    {stage} - what does the machine say about {sample}
    since {since}, what has been found in {sample}
    sample {sample}, from {since}, at most {max_values} values
    any news on {sample}? {stage}
    did {sample} turn out bad or wot
    Mr Alvarez from room 12 wants to catch the 4 o'clock ferry and refuses to leave without an answer, his tube was {sample} I believe, so could you tell me what they found in it.
    ? sample  what came out of the test? {stage}.
    ? sample  show me the {max_values} values measured since {since}
    & what came out for {sample} and for {sample#2}
    & anything on {sample}? {stage}. And the same for {sample#2}, please.
    & show {sample} since {since}, and separately {sample#2} since {since#2}
    ! sign <id> off
    ! the value of <id> is a typing error, correct it
    ! fax <id> to the ward
    ! plot <id> against <id>
    ! is a ferritin of <medium> normal
    ! why do two laboratories never find the same value
    ! show me last night's football results
sample_discard | Destroy a sample and record the reason. | sample:id "Barcode of the sample"; reason:used_up=there isn't a drop left in it,we have pipetted it dry,the tube is empty,nothing remains of it,the last bit went into the assay|contaminated=something is growing in it,somebody sneezed into it,it has gone cloudy and smells,mould got in,it picked up dirt on the bench|consent_withdrawn=the donor has changed her mind,the patient no longer agrees,the family won't let us keep it,he never wanted it stored,we have lost the permission|duplicate=we have the very same one twice,its twin is in the freezer,it was drawn a second time by mistake,nobody needs two of them,another tube of the same draw exists "Why it is destroyed"; witness?:person "Second person present"; autoclave?=true:true=heat it through first,make it sterile beforehand|false=no need to sterilise it,without any heating "Sterilise it before it leaves the laboratory"
    throw {sample} out, {reason}
    {sample} {reason} bin it
    {sample} can go. {reason}.
    Would you kindly have {sample} destroyed? {reason}, and {witness} was standing next to me.
    {reason}, so out with {sample}
    We tidied the cold room this morning and it wasn't a pretty sight. Get rid of {sample} because {reason}.
    sample {sample}, witness {witness}, why: {reason}
    we won't be needing {sample} any longer - {reason}
    with {witness} watching, into the waste goes {sample}, {autoclave}. {reason}.
    chuck {sample} in the biohazard bag, {reason}
    I was only looking for rack 7 because Tom needs 3 boxes of tips, and there I saw that {sample} shouldn't be with us any more: {reason}, so write it off today.
    nobody should ever touch {sample} again, burn it - {reason}
    ? sample  one of the tubes has to be destroyed, {reason}
    ? sample  get rid of it while {witness} is watching - {reason}
    ? reason  throw {sample} out
    ? reason  {sample} can go, {witness} will stand by, {autoclave}
    & {sample} and {sample#2} go in the bin, it's the same with each: {reason}
    & {sample} can go, {reason}, and separately {sample#2} can go, {reason#2}
    & destroy {sample} - {reason}. The same for {sample#2}.
    ! bring <id> back out of the waste
    ! sell <id> to the university
    ! thaw <id> by <clock>
    ! rename <id>
    ! how long must a laboratory keep a biopsy
    ! isn't it a shame that so much blood is destroyed
    ! throw away the old <product>
reserveInstrument | Book an instrument of the laboratory for a time slot. | instrument:~Hydra,Bluebird,Gollum,Minerva,Centaur,Pegasus,Olympia,Dolly,Zeus,Kepler,HPLC-2,ICP-1,Old Bertha,Tango,Mimosa,LC-MS 4,Nessie "Name of the instrument"; day:isodate "Day, YYYY-MM-DD"; start:isotime "Start of the slot, HH:MM"; hours?:small "Length of the slot in hours"; supervised?:true=I have never touched one,I wouldn't know where to switch it on,nobody has shown me how it works,I'm new here,I can't do it on my own|false=I know every screw of it,I could run it blindfolded,nobody needs to hold my hand,I have used it for years,I wrote the manual "Whether an operator has to be there"
    book {instrument} on {day} at {start}
    {instrument} {day} {start}
    Could I have {instrument} on {day} from {start}, {hours} hours? {supervised}.
    My thesis is due and I'm getting nervous. I need {instrument} on {day}, {start} would suit me.
    {day}, {start}: {instrument} is mine
    {hours} h on {instrument}, beginning {start}, {day}
    instrument {instrument}, start {start}, date {day}, length {hours} h
    hold {instrument} for us at {start} on {day} - {supervised}
    keep everyone else off {instrument} on {day} from {start} onwards
    can i get on {instrument} {day}, say {start}? {supervised}
    Group meeting was moved to room 305, so instead of idling about there with 6 people I'd rather measure something, let me sit at {instrument} on {day}, from {start} if you can.
    {supervised}, so put me down for {instrument}, {start} on {day}
    ? instrument  reserve me a slot on {day} at {start}
    ? instrument  I'd like {hours} hours at a machine on {day} from {start}, {supervised}
    ? day  book {instrument} at {start}
    ? day  {instrument} from {start} for {hours} hours, please
    ? start  I need {instrument} on {day}
    ? start  put me down for {instrument} on {day}, {supervised}
    & book {instrument} and {instrument#2} on {day} at {start}
    & both on {day} and on {day#2} I need {instrument} at {start}
    & {instrument} on {day} at {start}, and separately {instrument#2} on {day#2} at {start#2}
    ! let <person> have my slot on Hydra
    ! who is sitting at Gollum right now
    ! cancel my slot on Minerva
    ! switch Dolly off
    ! which is better, HPLC or gas chromatography
    ! is a mass spectrometer hard to learn
    ! book a room for <small> people at <isotime>
reportInstrumentFault | Tell the technicians about a problem with an instrument. | instrument:~Hydra,Bluebird,Gollum,Minerva,Centaur,Pegasus,Olympia,Dolly,Zeus,Kepler,HPLC-2,ICP-1,Old Bertha,Tango,Mimosa,LC-MS 4,Nessie "Name of the instrument"; symptom:~pump rattles,lamp flickers,lid will not close,tray sticks,fan howls,door hinge squeaks,display shows stripes,needle is bent,printer port is loose,oil under the housing,smell of burnt plastic,baseline drifts,valve drips,cooling water is warm,sampler arm hits the rack "What is wrong"; severity?:down=no one can work with it,we had to pull the plug,nothing usable comes out of it,the whole group stands idle,I have hung a sign on it that nobody may touch it|degraded=we get by for now,every third run is useless,with a lot of patience it still works,it takes twice as long as it should,the values wobble a bit|cosmetic=the numbers are as good as ever,it doesn't bother anyone,nobody's work is held up,you wouldn't notice unless you look,it does its job all the same "How bad it is"; found_by?:person "Who noticed it"; since?:isodate "First day of the problem, YYYY-MM-DD"
    {instrument}: {symptom}
    {instrument} {symptom} - {severity}
    Would you tell the workshop about {instrument}? {symptom}. {severity}.
    I hate to be the one again, but something's up with {instrument}: {symptom}.
    {symptom} at {instrument}, {severity}
    technicians needed, {instrument}, {symptom}, first seen {since}
    unit {instrument}, problem {symptom}, noticed by {found_by}
    since {since} {instrument} isn't itself - {symptom}. {severity}.
    {found_by} says that {instrument} has a problem ({symptom})
    ugh {instrument} again, {symptom}, cud someone take a look
    After 40 good injections and with Lena's 2 conference posters still to feed, I came back from the canteen and found {instrument} acting up, namely {symptom}, so let the repair people know.
    {severity} - {symptom}, and it's {instrument} of all things
    ? instrument  one of the machines is playing up: {symptom}
    ? instrument  {symptom} since {since}, send a technician. {severity}.
    ? symptom  {instrument} is not working properly
    ? symptom  something is wrong with {instrument} - {severity}
    & {symptom} on {instrument} and, separately, {symptom#2} on {instrument#2}
    & it's the same trouble with both {instrument} and {instrument#2}: {symptom}
    & {instrument} has two things wrong, {symptom} and also {symptom#2}
    ! is Hydra still under guarantee
    ! when was Tango last calibrated
    ! calibrate Zeus with the <medium> ppm standard
    ! have Pegasus carried up to the second floor
    ! why do vacuum pumps rattle
    ! can one straighten a bent needle by oneself
    ! tell <person> that the lift is out of order
withdrawReagent | Book an amount out of a reagent lot. | lot:id "Lot number on the bottle"; amount_ml:1.5..95.5 "Millilitres taken"; emptied?:true=that was the last drop,nothing is left now,I had to tip the bottle upside down,it ran dry on me,the glass can go to recycling|false=there is plenty left,the bottle is still heavy,I hardly made a dent,it will last us for months,we won't run short "Whether the bottle is empty now"; project?:title "Project that is charged"
    take {amount_ml} ml out of {lot}
    {lot} minus {amount_ml} ml
    I've used {amount_ml} millilitres of {lot}. {emptied}.
    {amount_ml} ml from {lot} for {project}
    Sorry, I forgot to write it down last night, my head was full. {lot}, {amount_ml} ml.
    {emptied} - I poured {amount_ml} ml of {lot}
    lot {lot}, quantity {amount_ml} ml, project {project}
    deduct {amount_ml} ml, it was {lot}, on the account of {project}
    just helped myself to {amount_ml} ml {lot}, {emptied}
    {lot} is down by {amount_ml} ml since this morning, note that
    Before the fire drill chased all 23 of us into the yard, Ivo and I had started a titration on bench 4 and for that {amount_ml} ml went out of {lot}, which isn't in the book yet.
    can you charge {project} with {amount_ml} ml of {lot}? {emptied}.
    ? lot  take {amount_ml} ml out of the bottle
    ? lot  I used {amount_ml} ml for {project}, {emptied}
    ? amount_ml  I took something out of {lot}
    ? amount_ml  book some of {lot} out for {project}, {emptied}
    & take {amount_ml} ml out of {lot} and {amount_ml#2} ml out of {lot#2}
    & {amount_ml} ml each from both {lot} and {lot#2}
    & I used {amount_ml} ml of {lot} for {project}, and separately {amount_ml#2} ml of {lot#2} for {project#2}
    ! how much is left of <id>
    ! lend <id> to the lab next door
    ! undo what I poured from <id>, it was the wrong bottle
    ! where do we keep <id>
    ! is methanol more poisonous than ethanol
    ! what do I do if acid gets into my eye
    ! withdraw <amount> euros from my account
reorderReagent | Order packs of a chemical for the store room. | chemical:~acetone,methanol,ethanol,acetonitrile,sodium chloride,agarose,citric acid,hydrogen peroxide,chloroform,silver nitrate,potassium iodide,glycerol,toluene,ammonia solution,sulfuric acid,hexane "Name of the chemical"; packs:small "Number of packs"; purity?:analytical=the tiniest impurity would ruin it,it goes straight into the mass spectrometer,not a trace of metal may be in it,we do forensic work with it,last time the dirt showed in every peak|technical=it is only for rinsing glassware,we just scrub the floor with it,nobody will measure anything in it,a bit of dirt doesn't matter,the school class will play with it "Grade"; supplier?:company "Where to buy it"; needed_by?:isodate "Latest day of delivery, YYYY-MM-DD"; deliver_to.name?:person "Who receives it"; deliver_to.room?:100..499 "Room number"
    order {packs} packs of {chemical}
    {packs} x {chemical}
    Please get us {packs} packs of {chemical}. {purity}.
    The shelf is empty again and I've a practical course to teach. {packs} bottles of {chemical}, please!
    {chemical}, {packs} packs, from {supplier}
    we're out of {chemical}, {packs} packs should do - {purity}
    article {chemical}, packs {packs}, supplier {supplier}, room {deliver_to.room}
    have {supplier} send {packs} packs of {chemical} to {deliver_to.name} in room {deliver_to.room}
    no more {chemical} in the cupboard!! {packs} new ones pls
    {purity}, so buy {packs} packs of the right {chemical}
    Since Olga retired 2 years ago nobody has looked after the cabinet in the cellar, and now there's hardly any {chemical} to be found, so have {packs} packs delivered and I'll carry them down.
    we must have {packs} more packs of {chemical} by {needed_by}
    ? chemical  order {packs} packs from {supplier}
    ? chemical  we need {packs} new bottles by {needed_by}, {purity}
    ? packs  we're out of {chemical}, order some
    ? packs  get {chemical} from {supplier} - {purity}
    & order {packs} packs of {chemical} and {packs#2} of {chemical#2}
    & {packs} packs of both {chemical} and {chemical#2}, {purity}
    & {packs} of {chemical} from {supplier}, and separately {packs#2} of {chemical#2} from {supplier#2}
    ! send <id> back to the supplier
    ! has <company> confirmed <id> yet
    ! pay <company> for the acetone
    ! which of <company> and <company> sells the cheaper chloroform
    ! why is acetonitrile so expensive these days
    ! at what temperature does ethanol freeze
    ! order <small> pizzas for the lab party
"""
