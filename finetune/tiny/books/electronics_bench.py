"""An electronics lab: its parts and their stock, and its measuring instruments."""

BOOK = """
find_component | Searches the parts library by what a part is, and returns matching part numbers. | query:~10k resistor,100nF ceramic capacitor,red LED,logic level MOSFET,16 MHz crystal,5 V regulator,USB-C connector,schottky diode,dual op amp,optocoupler,reed relay,rotary encoder,470uF electrolytic,temperature sensor,8-bit shift register,ferrite bead,push button "What kind of part"; package?:SMD_0603=as 0603,in 0603 size|SMD_0805=as 0805,in 0805 size|SOIC=as SOIC,in SOIC|DIP=as DIP,with through-hole pins "Package of the part"; min_on_hand?:2..100 "Only parts of which at least this many are there"; makers?:company[] "Only from these makers"; sort?=stock:stock=most in stock first,by stock|price=cheapest first,by price "Order of the results"
    search {query}
    {query} {package}
    which {query} do we have
    Could you find me a {query} {package}, {sort}?
    I'm stuck with my board, what I'm missing is a {query}. Is there anything in the library?
    at least {min_on_hand} pieces on hand: {query}
    query {query}, package {package}, minimum {min_on_hand}, {sort}
    any {query} lying around that's made by {makers}
    need a {query} for tonight, doesnt matter which one
    from {makers}, show every {query}
    The kit that arrived last week with 48 bags in it was a mess and half the labels had come off, so tell me which kinds of {query} we've got in our library at all.
    look for something like a {query}, {sort}
    ? query  search the library for parts {package}
    ? query  what have we got from {makers}, at least {min_on_hand} pieces
    & find a {query} and a {query#2}
    & which {query}, {query#2} and {query#3} do we have {package}
    ! what does a schottky diode do
    ! draw the circuit of a blinking LED
    ! find my soldering iron
    ! which resistor do I need for an LED at <small> volts
    ! rename the 8-bit shift register in the library, the people in production call it otherwise now
    ! merge the double entries of the red LED in 0805, please
    ! Who entered the rotary encoder in the library and when?
    ! Are SMD parts in 0603 harder to solder by hand than DIP?
    ! find me a babysitter in <city> for <date>
get_part_stock | Stock level and storage place of one part number. | part_number:id "Exact part number"; store?:main=main store,big store|bench=bench drawers,drawers|cage=locked cage,cage "Only this store"; include_reserved?=false:true=counting the reserved ones,reserved ones included|false=without the reserved ones,not counting reserved ones "Count pieces that are promised already"; on_date?:isodate "Stock on an earlier day, YYYY-MM-DD"
    stock {part_number}
    how many {part_number} are left
    {part_number} qty {store}
    Would you check how much of {part_number} there is in the {store}, {include_reserved}?
    I'm about to promise a student 20 boards. Do we still have {part_number}?
    in the {store}, is there any {part_number}
    number {part_number}, store: {store}, {include_reserved}
    wheres {part_number} and whats left of it
    on {on_date}, how many {part_number} did we own
    {include_reserved}, what's the count for {part_number}
    Before I drive 40 minutes to the shop and stand in the queue behind all those radio amateurs again, look up in which box {part_number} sits and whether the box is empty.
    have we run out of {part_number}
    ? part_number  how many of them are in the {store}
    ? part_number  what was the stock on {on_date}, {include_reserved}
    & how many {part_number} and how many {part_number#2} are left
    & stock of {part_number}, {part_number#2} and {part_number#3} in the {store}
    ! what is the stock price of <company>
    ! send me the data sheet of <id>
    ! count the chairs in the lab
    ! who designed <id>
    ! move all of <id> from the locked cage to the bench drawers
    ! Could you set an alarm that mails <email> whenever BC547 drops below 30?
    ! who was the last one to touch the drawer with <id>
    ! Do electrolytic capacitors go bad after 10 years in a drawer?
    ! how many eggs are left in the fridge
take_parts_out | Books parts out of the stock for a project. | part_number:id "Part number"; quantity:2..200 "How many pieces"; project:~line follower,weather station,guitar pedal,battery tester,drone controller,LED cube,radio clock,plant watering,motor driver,synth module,heart rate monitor,night light,model railway,thermostat "Project that uses them"; taken_by?:person "Who takes them"; from_bins?:id[] "Bins they come from"
    take {quantity} {part_number} for the {project}
    {part_number} x {quantity} {project}
    {quantity} pieces of {part_number} go into the {project}
    Please deduct {quantity} of {part_number}, I'm using them up in the {project} project.
    Finally some progress on the {project}! I grabbed {quantity} pieces of {part_number}, so bring the inventory up to date.
    {project}: {quantity} pcs {part_number}, {taken_by} has them
    part {part_number}, quantity {quantity}, project {project}, by {taken_by}, bins {from_bins}
    {taken_by} took {quantity} of {part_number} out of the shelf, it's for the {project}
    used up {quantity} {part_number} on the {project}, pls update
    from {from_bins}, withdraw {quantity} pieces of {part_number}, purpose {project}
    Yesterday evening at half past 9 when everybody else was watching the match, {taken_by} soldered another {project} and needed {quantity} pieces of {part_number} that nobody has booked out so far.
    the {project} eats {quantity} of our {part_number}, remove them from the list
    ? part_number  {taken_by} took {quantity} pieces for the {project}
    ? quantity  deduct {part_number} for the {project}
    ? project  take {quantity} pieces of {part_number} out of {from_bins}
    & for the {project} take {quantity} {part_number} and {quantity#2} {part_number#2}
    & {quantity} {part_number} for the {project} and {quantity#2} for the {project#2}
    ! take a photo of the <word>
    ! put <small> unused pieces of <id> back on the shelf
    ! start a new project with the name <title>
    ! is a synth module hard to build
    ! I changed my mind about the guitar pedal, return the 12 pieces of <id> to their bins
    ! swap the <small> pieces of <id> in the weather station for something stronger, they melted
    ! What has the LED cube swallowed in money so far?
    ! is a line follower or a radio clock the nicer first project for a kid of 11?
    ! take the rubbish out before <clock>
reorder_part | Orders new stock of a part from a supplier. | part_number:id "Part number"; quantity:50..5000 "How many pieces"; supplier:company "Supplier"; needed_by?:isodate "Latest day of arrival, YYYY-MM-DD"; substitutes?:id[] "Part numbers that would do as well"; express?=false:true=by express,with express shipping|false=with normal shipping,no express "Pay for express shipping"
    order {quantity} {part_number} from {supplier}
    {supplier} {part_number} {quantity} {express}
    buy {quantity} more of {part_number} at {supplier}
    Could you get us {quantity} pieces of {part_number} from {supplier}, {express}?
    The drawer with {part_number} is nearly empty and the course begins soon. {supplier} has them, {quantity} pieces should last.
    from {supplier} we want {quantity} x {part_number}, here by {needed_by}
    supplier {supplier}, part {part_number}, number {quantity}, deadline {needed_by}
    {quantity} of {part_number} by {needed_by}, {supplier} pls
    top up {part_number} with {quantity} fresh ones, {supplier} is the cheapest
    have {supplier} send {quantity} pieces of {part_number}, or else {substitutes}
    I compared 3 shops and phoned two of them during lunch, and in the end it's {supplier} where we should purchase {quantity} new pieces of {part_number}, {express} if you don't mind.
    {part_number} is running low, {quantity} from {supplier}, {substitutes} would be fine too
    ? part_number  order {quantity} pieces from {supplier}
    ? quantity  we need more {part_number}, {supplier} has them, {express}
    ? supplier  buy {quantity} of {part_number} by {needed_by}
    & order {quantity} {part_number} and {quantity#2} {part_number#2} from {supplier}
    & get {quantity} {part_number} from {supplier} and {quantity#2} from {supplier#2}
    ! cancel the order at <company>
    ! when will the parts from <company> arrive
    ! sell our old <id> to <company>
    ! is <company> a serious supplier
    ! <person> from purchasing should sign off the <large> pieces of <id> first, pass it on to her
    ! I want my money back for the 500 LM358, half of them are fakes
    ! what did we pay per piece the last time we bought <id>
    ! Why have microcontrollers been so hard to get since 2020?
    ! order two large pizzas to room 214, no olives
oscilloscope_capture | Records the signal on one channel of the oscilloscope. | channel:1..4 "Input channel"; duration_ms:0.6..80.5 "Length of the recording in milliseconds"; trigger?:rising=on the rising edge,on a rising edge|falling=on the falling edge,on a falling edge|none=free running,without a trigger "When to start"; volts_per_div?:0.6..9.5 "Vertical scale in volts per division"; save_as?:file "File for the samples"
    capture channel {channel} for {duration_ms} ms
    ch {channel} {duration_ms} ms {trigger}
    record {duration_ms} milliseconds on channel {channel}
    Please grab a trace of {duration_ms} ms from input {channel}, start {trigger}.
    Something is wrong with my clock line, it looks noisy. Let me see {duration_ms} ms of channel {channel}.
    {duration_ms} ms of input {channel} into {save_as}
    channel: {channel}, length: {duration_ms} ms, scale: {volts_per_div} V, file: {save_as}
    whats on input {channel}, {duration_ms} ms is plenty
    {trigger}, take {duration_ms} ms of the waveform at input {channel}
    at {volts_per_div} volts per division, scope channel {channel} during {duration_ms} ms
    We swapped the cable twice and the probe was set to times 10 by mistake, so now that it's fixed I want a clean picture of channel {channel} over {duration_ms} ms.
    store what comes in at channel {channel} in {save_as}, {duration_ms} ms long
    ? channel  record {duration_ms} ms with the scope {trigger}
    ? duration_ms  capture input {channel} and save it as {save_as}
    & capture channel {channel} and channel {channel#2} for {duration_ms} ms
    & {duration_ms} ms of channel {channel}, then {duration_ms#2} ms of channel {channel#2}
    ! switch the television to channel <small>
    ! record my voice for <medium> seconds
    ! which oscilloscope should a beginner buy
    ! capture the screen as <file>
    ! delete the samples in <file>, that was the wrong probe
    ! swap the inputs 2 and 3 on the scope's screen so that the clock is on top
    ! when was channel 4 of the oscilloscope calibrated and by whom
    ! Is triggering on the falling edge ever better than on the rising one?
    ! capture the flag with us on <date>, we still need a goalkeeper
power_supply_set | Sets an output of the bench power supply. | voltage:1.5..30.5 "Voltage in volts"; current_limit:1.2..5.5 "Highest current in amperes"; output?=A:A=output A,terminal A|B=output B,terminal B "Which output"; switch_on?:true=and switch it on,with the output on|false=but leave it off,with the output off "Switch the output on or off"; ramp_seconds?:2..30 "Raise the voltage over this many seconds"
    {voltage} volts, {current_limit} amps max
    set the supply to {voltage} V, limit {current_limit} A
    {output} {voltage}V {current_limit}A {switch_on}
    no more than {current_limit} A please, at {voltage} V
    My prototype is fragile and I've already burnt one. Give it {voltage} volts and never more than {current_limit} amperes.
    Could you feed the board with {voltage} V at {current_limit} A at most from {output}?
    voltage {voltage}, current {current_limit}, ramp {ramp_seconds} s, {switch_on}
    on {output} I need {voltage} V, protect it at {current_limit} A
    gimme {voltage} volts n cap it at {current_limit} amps
    bring the voltage up to {voltage} over {ramp_seconds} seconds with the current held below {current_limit} A
    The datasheet has 60 pages and I only read the first 2 of them, but the designer told me that {voltage} V with a limit of {current_limit} A is safe for it, so dial that in.
    limit {current_limit} A, {voltage} V, {output}, slowly within {ramp_seconds} seconds
    ? voltage  limit the supply to {current_limit} amps {switch_on}
    ? current_limit  put {voltage} volts on {output}
    & {voltage} V and {current_limit} A on {output}, {voltage#2} V and {current_limit#2} A on {output#2}
    & {output} and {output#2} both at {voltage} volts with {current_limit} amps at most
    ! how much electricity does the lab use a month
    ! charge my phone
    ! what is the difference between voltage and current
    ! set the thermostat to <small> degrees
    ! lend the supply to the workshop next door until <date>, both outputs
    ! lock the front panel at 12 volts so that no student can turn the knob on output A
    ! How many hours has output B been running in all its life?
    ! does a current of 2 amps at 5 volts hurt when you touch it?
    ! set the table for <small>, my in-laws arrive at <clock>
multimeter_read | Takes a reading with the multimeter at a test point. | quantity:dc_voltage=DC voltage,direct voltage|ac_voltage=AC voltage,alternating voltage|resistance=resistance,ohms|capacitance=capacitance,farads|current=current,amperes|continuity=continuity,connection to ground "What to measure"; test_point:~TP1,TP7,pin 3 of U2,battery terminal,Q1 gate,regulator output,reset line,fuse F1,connector J4,Q5 collector,motor winding,USB shield,sense resistor "Where the probe is"; samples?=1:2..50 "Average over this many readings"; hold_max?:true=keeping the maximum,with max hold|false=without max hold,not keeping the maximum "Keep the highest value"; labels?:word[] "Labels to store with the reading"
    {quantity} at {test_point}
    measure {test_point} {quantity} {samples} samples
    what's the {quantity} on {test_point}
    Could you check the {quantity} of {test_point}, {hold_max}?
    My board gets hot and I have no idea why. What does the meter say for {quantity} at {test_point}?
    {test_point}, {quantity}, average of {samples}
    quantity: {quantity}, point: {test_point}, labels: {labels}
    put the probe on {test_point} and tell me the {quantity}
    quick reading plz, {test_point}, {quantity}
    averaged over {samples} readings, how big is the {quantity} at {test_point}
    Ever since Tom dropped the case from a height of 2 metres and glued it together again, I don't trust the solder joint there, so read the {quantity} at {test_point} for me.
    I'd like the {quantity} taken at {test_point} and tagged {labels}
    ? quantity  put the multimeter on {test_point}
    ? test_point  measure the {quantity}, {samples} samples
    & measure the {quantity} and the {quantity#2} at {test_point}
    & {quantity} at {test_point}, at {test_point#2} and at {test_point#3}
    ! read the book <title> to me
    ! how does a multimeter work
    ! measure the distance from <city> to <city>
    ! replace the battery of the multimeter
    ! erase the readings that <person> tagged at TP7 last week
    ! change the blown fuse F1 on my board for a new one of 2 amps
    ! What was the highest voltage somebody ever got at the Q1 gate before it died?
    ! Which is trickier to measure correctly, capacitance or small currents?
    ! read me the news from <country> while I solder
function_generator_start | Starts a test signal on the function generator. | waveform:sine=sine wave,sine|square=square wave,square|triangle=triangle wave,triangle|sawtooth=sawtooth wave,sawtooth|noise=white noise,noise "Shape of the signal"; frequency_hz:20..20000 "Frequency, or bandwidth of noise, in hertz"; amplitude_v?=1:0.6..9.5 "Peak amplitude in volts"; dc_offset_v?=0:0.6..4.5 "Offset in volts"; stop_after_s?:5..300 "Stop after this many seconds"
    {waveform} {frequency_hz} Hz
    generate a {waveform} at {frequency_hz} Hz
    {frequency_hz} hertz {waveform}, {amplitude_v} volts
    Please put out a {waveform} of {frequency_hz} Hz for {stop_after_s} seconds.
    I'm testing the filter of my synth and need something to feed in. {waveform} with {frequency_hz} Hz would be nice.
    with {amplitude_v} V of amplitude and {frequency_hz} Hz, give me a {waveform}
    frequency {frequency_hz}, shape {waveform}, offset {dc_offset_v}, amplitude {amplitude_v}
    send a {frequency_hz} Hz {waveform} into the amp, shifted up by {dc_offset_v} volts
    gimme some {waveform} @ {frequency_hz} hz
    for {stop_after_s} seconds I want {waveform} on the output, {frequency_hz} Hz
    The old loudspeakers from the attic with the torn 12 inch cones buzz somewhere and I'd like to hear at which pitch, so start with a {waveform} at {frequency_hz} Hz.
    test signal: {waveform}, {frequency_hz} Hz, {stop_after_s} s
    ? waveform  give me a signal of {frequency_hz} Hz with {amplitude_v} volts
    ? frequency_hz  start a {waveform} with an amplitude of {amplitude_v} V
    & a {waveform} at {frequency_hz} Hz and after that a {waveform#2} at {frequency_hz#2} Hz
    & {waveform} at {frequency_hz} and at {frequency_hz#2} Hz, {stop_after_s} seconds each
    ! what does <large> Hz sound like
    ! plot a sine wave from <small> to <medium>
    ! start the car
    ! stop the test signal
    ! save the triangle at 440 Hz as preset <small> so I find it again tomorrow
    ! Cut the square wave off at once, the neighbour is banging on the wall!
    ! until which frequency does the output stay within 1 percent of its amplitude
    ! why does a sawtooth sound so much harsher than a sine of 1000 Hz?
    ! start the dishwasher at <clock> when the current is cheap
"""
