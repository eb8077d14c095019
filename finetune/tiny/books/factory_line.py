"""Machines of a factory with their upkeep, and the quality checks of what they make."""

BOOK = """
machine-get-state | Current state of a machine: running or not, speed, alarms. | machine:~CNC mill 5,laser cutter 2,injection press 3,packing robot,bottle filler,conveyor A,paint booth,welding cell 4,label printer 7,lathe 12,palletiser,compressor 1,stamping press,oven 6,shrink wrapper "Name of the machine"; history_minutes?:5..120 "Also return this many minutes of history"; with_alarms?=true:true=with its alarms,alarms included|false=without alarms,no alarms "Add the list of open alarms"
    state of {machine}
    {machine} status {history_minutes} min
    is {machine} running
    Could you have a look at {machine} for me, {with_alarms}?
    I hear a strange rattle from the hall and I'm worried. What is {machine} doing?
    {history_minutes} minutes back, how did {machine} behave
    machine {machine}, history {history_minutes} minutes, {with_alarms}
    whats up with {machine} rn
    how fast does {machine} go at the moment
    over the past {history_minutes} minutes, was there any trouble with {machine}
    The night shift left me a note with 3 points and a coffee stain on it, and I can't read whether they got {machine} back to work before the changeover at 6.
    {with_alarms}: how is {machine} now
    ? machine  is the machine still running, {with_alarms}
    ? machine  show me what it did over the last {history_minutes} minutes
    & how are {machine} and {machine#2} doing
    & check {machine}, {machine#2} and {machine#3} over the last {history_minutes} minutes
    ! switch the machine off
    ! what is a CNC mill good for
    ! how much did we pay for the laser cutter
    ! is my computer running slow
    ! Bring oven 6 down to 180 degrees, the glaze is blistering
    ! clear the alarms on conveyor A and start it up again, we've looked at everything
    ! Who was at the laser cutter when it caught fire on <date>?
    ! Is a lathe harder to learn than a stamping press for somebody who is 17?
    ! check the tyre pressure of the van, I have to drive to <city> at <clock>
maintenance-plan-task | Plans an upkeep task for a machine on a given day. | machine:~CNC mill 5,laser cutter 2,injection press 3,packing robot,bottle filler,conveyor A,paint booth,welding cell 4,label printer 7,lathe 12,palletiser,compressor 1,stamping press,oven 6,shrink wrapper "Name of the machine"; task:~oil change,belt replacement,filter cleaning,spindle alignment,bearing greasing,coolant refill,blade sharpening,safety check,nozzle cleaning,firmware update,gearbox overhaul,sensor calibration,leak test,chain tensioning "What is to be done"; day:isodate "Day of the work, YYYY-MM-DD"; technician?:person "Who does it"; hours?:0.6..7.5 "Expected duration in hours"
    {task} for {machine} on {day}
    plan {machine} {task} {day}
    put {technician} down for {task} at {machine}, {day}
    Please schedule a slot on {day} for the {task} of {machine}, about {hours} hours.
    {machine} has been squeaking since yesterday. Let's do the {task} on {day}.
    {day}, {technician}, {machine}: {task}
    machine {machine}, task {task}, date {day}, technician {technician}, hours {hours}
    {machine} is due for its {task}, {day} would be fine
    can we get {technician} to do the {task} on {machine}, {day} works, should take {hours} hours
    on {day} nobody needs {machine}, so enter the {task} there
    The manual says every 500 hours and we're far past that because of the big order from the two Danish customers, so {task} on {machine} has to happen on {day} at the latest.
    book {hours} hours on {day} for {task}, it's {machine}
    ? machine  plan the {task} for {day}
    ? task  {technician} should look after {machine} on {day}
    ? day  schedule the {task} of {machine}
    & {task} on {machine} and on {machine#2}, both on {day}
    & plan {task} for {machine} on {day} and {task#2} for {machine#2} on {day#2}
    ! how do I change the oil in my car
    ! which tasks did <person> finish last week
    ! what is preventive upkeep
    ! schedule a meeting with <person> on <isodate>
    ! Strike the gearbox overhaul of lathe 12 off the plan, we're selling the thing.
    ! Give all of <person>'s upkeep jobs to <person> while he is away
    ! How much did the last spindle alignment on CNC mill 5 set us back?
    ! Why do people grease bearings every 3 months when the manual says once a year?
    ! Plan a weekend in <city> for the two of us, not above <amount> euros
downtime-log | Logs that a machine stood still, for how long and why. | machine:~CNC mill 5,laser cutter 2,injection press 3,packing robot,bottle filler,conveyor A,paint booth,welding cell 4,label printer 7,lathe 12,palletiser,compressor 1,stamping press,oven 6,shrink wrapper "Name of the machine"; minutes:5..240 "Length of the stop in minutes"; cause:jam=a jam,jammed material|power=a power cut,loss of power|no_material=missing material,lack of material|breakdown=a breakdown,a mechanical fault|changeover=a changeover,a tool change "Why it stood"; shift?:early=early shift,morning shift|late=late shift,evening shift|night=night shift "Shift in which it happened"; remark?:~operator reset it twice,guard was open,spare fuse used,sensor was dirty,belt slipped off,waiting for the electrician,third time this week,roller replaced,new operator,emergency stop pressed,air pressure too low "Free remark"
    {machine} stood for {minutes} minutes, {cause}
    stop {machine} {minutes} min {cause}
    we lost {minutes} minutes on {machine} because of {cause}
    Please write down that {machine} was out for {minutes} minutes during the {shift}, the cause was {cause}.
    Ugh, {cause} again. {machine} did nothing for {minutes} minutes.
    {minutes} minutes, {cause}, {machine}, {shift}
    machine {machine}, cause {cause}, duration {minutes} min, remark: {remark}
    {machine} wasnt running for {minutes} min cuz of {cause}
    {cause} cost us {minutes} minutes at {machine}, {remark}
    note for the {shift}: {cause} at {machine}, {minutes} minutes without a single part
    Everybody was at the fire drill with the 40 visitors when it happened, so it took us {minutes} minutes to get {machine} going again, and the reason was {cause}.
    due to {cause} there was a standstill of {minutes} minutes at {machine}
    ? machine  we had a stop of {minutes} minutes because of {cause}
    ? minutes  {machine} stood still during the {shift}, {cause}
    ? cause  {machine} was out for {minutes} minutes
    & {machine} stood {minutes} minutes and {machine#2} {minutes#2} minutes, {cause} both times
    & log {minutes} minutes for {machine}, {cause}, and {minutes#2} minutes for {machine#2}, {cause#2}
    ! how many minutes did all machines stand still last month
    ! is the website down
    ! why do jams happen so often
    ! log my working hours, <small> hours
    ! the stop I wrote down for the palletiser at <clock> never happened, take it out again
    ! Order a new belt for conveyor A, the old one has slipped off 4 times
    ! which shift had fewer stops in May, the early one or the night one?
    ! Does a power cut do more harm to a welding cell than a mechanical fault?
    ! log me in to the company network as <email>
spare-part-reserve | Sets spare parts in the store aside for a repair. | part:~drive belt,ball bearing,hydraulic hose,proximity sensor,oil filter,cutting nozzle,servo motor,pressure valve,coupling,heating element,fuse,limit switch,gasket set,chain link,cooling fan "Name of the part"; quantity:small "How many"; work_order:id "Work order of the repair"; pick_up_by?:person "Who fetches them"; bins?:id[] "Store bins to take them from"
    reserve {quantity} x {part} for {work_order}
    {work_order} {part} {quantity}
    keep {quantity} pieces of {part} back, work order {work_order}
    Would you set aside {quantity} of part {part} for {work_order}? {pick_up_by} will come and fetch them.
    {work_order} is starting soon and I don't want to end up empty-handed. Type {part}, {quantity} pieces, put them away for us.
    for {work_order} I'll need {quantity} times {part}, bins {bins}
    part {part}, number {quantity}, order {work_order}, collected by {pick_up_by}
    {pick_up_by} is coming over for {work_order}, {quantity} pcs of {part} pls
    from {bins}, hold {quantity} pieces of {part} for {work_order}
    don't give the last {quantity} of type {part} to anyone, they belong to {work_order}
    Last time the shelf was empty and we lost 2 days and a customer over it, so make sure that {quantity} pieces of type {part} are waiting at the counter for {work_order}.
    {quantity} off the shelf, {part}, on {work_order}
    ? part  put {quantity} pieces aside for {work_order}
    ? quantity  reserve the part {part} for {work_order}
    ? work_order  hold {quantity} pieces of {part}, {pick_up_by} fetches them
    & for {work_order} reserve {quantity} x {part} and {quantity#2} x {part#2}
    & {quantity} pieces of {part} each for {work_order} and {work_order#2}
    ! reserve a table for <small> people
    ! what does a servo motor do
    ! throw away the old gasket sets
    ! repair the pressure valve
    ! I don't need the 3 hydraulic hoses for <id> any longer, put them back on the shelf
    ! buy <small> more servo motors from the supplier in <city>, the cheap ones
    ! What does one of those pressure valves cost and who makes them?
    ! How long does a proximity sensor usually last, 2 years or 5?
    ! reserve the squash hall for <person> on <date> at <clock>
qc.recordMeasurement | Stores one measured value of a sample from a batch. | batchId:id "Batch of the sample"; characteristic:~outer diameter,wall thickness,weight,surface roughness,hardness,length,torque,fill level,colour deviation,flatness,moisture,weld depth,seal strength "What was measured"; value:1.5..95.5 "Measured value"; unit:mm=millimetres,mm|g=grams,g|um=microns,micrometres|Nm=newton metres,Nm|pct=percent "Unit of the value"; inspector?:person "Who measured it"; destructive?=false:true=the sample was destroyed,as a destructive test|false=the sample is intact,without destroying the sample "Whether the sample was destroyed"
    {batchId} {characteristic} {value} {unit}
    record {value} {unit} {characteristic} for {batchId}
    {characteristic} of {batchId} came out at {value} {unit}
    Could you please enter {value} {unit} as the {characteristic} of a part from {batchId}, checked by {inspector}?
    I've just come back from the lab with a piece of {batchId}. {characteristic}: {value} {unit}, {destructive}.
    {value} {unit}, that's what {inspector} read for {characteristic} on {batchId}
    batch {batchId}, characteristic {characteristic}, value {value}, unit {unit}, inspector {inspector}
    just got {value} {unit} on the gauge, {characteristic}, lot {batchId}
    put {characteristic} {value} {unit} in the sheet for {batchId}, {destructive}
    for lot {batchId} the {characteristic} is {value} {unit} according to {inspector}
    After we cleaned the probe 2 times and let it warm up for a quarter of an hour, the {characteristic} of the third piece out of {batchId} finally read {value} {unit}, keep that.
    a sample out of {batchId} shows {value} {unit}, {characteristic}
    ? batchId  the {characteristic} is {value} {unit}, write that down
    ? characteristic  {inspector} measured {value} {unit} on {batchId}
    ? value  enter the {characteristic} of {batchId} in {unit}
    ? unit  {characteristic} of {batchId} is {value}
    & for {batchId}, {characteristic} {value} {unit} and {characteristic#2} {value#2} {unit#2}
    & {characteristic} came out at {value} {unit} for {batchId} and at {value#2} {unit} for {batchId#2}
    ! what is the average length in <id>
    ! convert <amount> millimetres to inches
    ! calibrate the gauge
    ! which tolerance is usual for wall thickness
    ! The hardness I entered for <id> is rubbish, please wipe it.
    ! Have <person> take a second sample of <id>, the gauge was cold
    ! when was the torque of <id> measured, and on which gauge
    ! Which is more precise for a wall of 4 mm, callipers or ultrasound?
    ! record the match on channel 5 tonight, <clock> until midnight
qc.listDefects | Lists the defects found on a production line between two days. | line:2..20 "Number of the line"; fromDay:isodate "First day, YYYY-MM-DD"; toDay:isodate "Last day, YYYY-MM-DD"; severity?:minor=minor,small|major=major,serious|critical=critical,safety-relevant "Only of this severity"; types?:word[] "Only these types of defect"
    defects line {line} {fromDay} - {toDay}
    what went wrong on line {line} between {fromDay} and {toDay}
    line {line}, {severity} defects, {fromDay} to {toDay}
    May I see the {severity} faults of line {line} from {fromDay} until {toDay}?
    A customer has sent back half a truckload and wants an explanation. Which faults were found on line {line} from {fromDay} through {toDay}?
    from {fromDay} to {toDay}, show the rejects of line {line}, types {types}
    line: {line}, from: {fromDay}, to: {toDay}, types: {types}, severity: {severity}
    gimme all the {severity} stuff that was found on line {line} since {fromDay}, end {toDay}
    up to {toDay}, beginning with {fromDay}, what did the checkers find on line {line}
    how many {severity} problems did line {line} have from {fromDay} to {toDay}
    I'm preparing the audit on the 30th with Mrs Keller and her 2 trainees and would like the complete list of bad parts on line {line}, first day {fromDay}, last day {toDay}.
    between {fromDay} and {toDay}, did line {line} have anything like {types}
    ? line  which defects were there from {fromDay} to {toDay}
    ? fromDay  show the {severity} defects of line {line} up to {toDay}
    ? toDay  what was found on line {line} from {fromDay} on
    & defects of line {line} and line {line#2} from {fromDay} to {toDay}
    & {severity} and then {severity#2} faults on line {line}, {fromDay} to {toDay}
    ! how do I avoid scratches in plastic
    ! stop line <small> at once
    ! list the workers on line <small>
    ! what did I spend between <isodate> and <isodate>
    ! mark the critical faults on line 8 as repaired, all of them
    ! Slow line <small> down by a quarter until the scratches are gone
    ! Which supplier delivered the granulate for line 14 on <isodate>?
    ! Would you call a tiny bubble in a lens minor or major?
    ! List three good books about <word> for a long train ride
qc.holdBatch | Blocks a batch so that it cannot be shipped. | batchId:id "Batch to block"; reason:~wrong label,metal splinters found,colour too dark,weight out of range,leaking seal,supplier recall,missing certificate,cracked housing,mould on the carton,failed drop test,mixed up parts,expired glue "Why it is blocked"; blockedBy?:person "Who decided it"; recheckOn?:isodate "Day of the second check, YYYY-MM-DD"; notify?:person[] "Who is told about it"
    block {batchId}, {reason}
    hold {batchId} {reason} {recheckOn}
    {batchId} must not leave the house: {reason}
    Please stop {batchId} from being shipped, we have a case of {reason}, and let {notify} know.
    Oh no, {reason}! Nobody touches {batchId} until further notice.
    {reason}, {blockedBy} says, so {batchId} stays here
    batch {batchId}, reason {reason}, blocked by {blockedBy}, recheck {recheckOn}
    put {batchId} in quarantine ({reason}) and have another look on {recheckOn}
    dont ship {batchId} yet, {reason}
    because of {reason}, {batchId} is on hold from now on, tell {notify}
    The truck is already at gate 4 and the driver wants his papers, but the lab has just called about {reason}, so {batchId} has to remain in the warehouse.
    on account of {reason} I'm freezing {batchId}
    ? batchId  put the batch on hold, {reason}
    ? reason  block {batchId} and check again on {recheckOn}
    & block {batchId} and {batchId#2}, {reason}
    & hold {batchId} because of {reason} and {batchId#2} because of {reason#2}
    ! who caused the cracked housing in <id>
    ! throw <id> away
    ! block the number <phone> on my phone
    ! what happens to blocked goods in general
    ! move <id> out of the quarantine cage into hall 3, we need the space
    ! Relabel <id>, the stickers say 250 g instead of 500
    ! How many pallets does <id> fill, and in which aisle are they?
    ! What do you find worse in a toy, metal splinters or leaking glue?
    ! Hold the lift for me, I'm coming up with <small> boxes
qc.releaseBatch | Clears a batch for shipping after its tests. | batchId:id "Batch to clear"; releasedBy:person "Who signs for it"; grade?:A=grade A,first choice|B=grade B,second choice|C=grade C,for recycling only "Quality grade"; yieldPercent?:percent "Share of good parts"; certificateNo?:id "Number of the certificate"
    release {batchId}, signed {releasedBy}
    {batchId} ok {releasedBy} {grade}
    {releasedBy} gives the green light for {batchId}
    Would you kindly clear {batchId} for dispatch as {grade}? {releasedBy} is responsible for it.
    All the tests of {batchId} came back fine, what a relief. {releasedBy} signs, so it may go out.
    certificate {certificateNo}, {grade}: {batchId} can be shipped, says {releasedBy}
    batch {batchId}, signature {releasedBy}, yield {yieldPercent}, {grade}
    {batchId} is good to go, {releasedBy} checked it, yield {yieldPercent}
    let {batchId} out, {releasedBy} has looked it over
    under the name of {releasedBy}, free {batchId} for the customer, certificate {certificateNo}
    We repeated the drop test 6 times with the boxes from the new supplier and nothing broke, therefore {releasedBy} has decided that {batchId} can leave the warehouse as {grade}.
    on the responsibility of {releasedBy} we now deliver {batchId}
    ? batchId  {releasedBy} clears the batch as {grade}
    ? releasedBy  {batchId} may be shipped, yield {yieldPercent}
    & {releasedBy} releases {batchId} and {batchId#2}
    & {batchId} is cleared by {releasedBy}, {batchId#2} by {releasedBy#2}
    ! release version <id> of the app
    ! when will <id> reach the customer
    ! print the certificate <id>
    ! what does grade B mean for plastic parts
    ! Split <id> into two lots of 600 pieces each and number them anew
    ! call <id> back from the customer in <city>, there is glass in it
    ! Which truck took <id> away and what did the freight come to?
    ! Can grade C plastic really be recycled, or does it end up being burnt?
    ! Release the dog into the garden at <clock> and give him his pill
"""
