"""3D printing in a workshop: print jobs on the printers, and the stock of filament spools."""

BOOK = """
print_start | Starts printing a sliced file on a printer. | model_file:~bracket.gcode,phone_stand.gcode,gear_20t.gcode,lid-v3.3mf,planter.3mf,hook_small.gcode,benchy.gcode,drone arm.gcode,vase.3mf,chess-rook.gcode,cable_clip.gcode,lampshade.3mf,knob.gcode,dice tower.3mf "Sliced file"; printer:~Prusa 2,Ender,Voron,big Bambu,mini,left printer,right printer,Ultimaker,printer 7,Anycubic,resin tank,workshop Creality,garage printer "Printer to use"; copies?=1:small "How many copies"; quality?:draft=draft quality,quick and rough quality|normal=normal quality,standard quality|fine=fine quality,very fine layers "Quality profile"; bed_celsius?:40..110 "Temperature of the bed in degrees Celsius"
    print {model_file} on {printer}
    {printer} {model_file} {quality}
    start {model_file}, {printer}, {copies} copies
    Could you run {model_file} on {printer} in {quality}, please?
    My nephew's birthday is coming up and I still have no present. Let {printer} make {model_file}.
    on {printer}: {model_file}, bed at {bed_celsius} degrees
    file {model_file}, printer {printer}, copies {copies}, bed {bed_celsius}
    throw {model_file} on {printer} will ya
    {model_file} is ready, so get {printer} going with it, {quality}
    I want {copies} of {model_file} off {printer}
    We cleaned the nozzle and swapped the 0.4 for a new one this morning while Petra was levelling the plate, so {printer} can finally have a go at {model_file}.
    have {printer} produce {model_file}, {bed_celsius} degrees on the plate
    ? model_file  start {printer} with {copies} copies, {quality}
    ? printer  print {model_file} in {quality}
    & print {model_file} on {printer} and {model_file#2} on {printer#2}
    & run {model_file}, {model_file#2} and {model_file#3} on {printer}
    ! print <file> on paper
    ! design a bracket for my shelf
    ! which 3D printer should I buy
    ! start the dishwasher
    ! pause vase.3mf on the Ender for ten minutes, I have to clean the fan
    ! rename benchy.gcode to little_boat.gcode
    ! How hot is the nozzle of the Voron right now?
    ! is fine quality worth twice the time for a chess rook
    ! start the car at <clock> so that it's warm for <person>
print_abort | Stops the running job of a printer for good. | printer:~Prusa 2,Ender,Voron,big Bambu,mini,left printer,right printer,Ultimaker,printer 7,Anycubic,resin tank,workshop Creality,garage printer "Printer to stop"; cause:~spaghetti on the bed,first layer does not stick,nozzle is clogged,wrong colour loaded,layer shift,strange noise,part came loose,too much stringing,wrong file,bed is cold,smells burnt,filament is tangled,corners are warping "Why it is stopped"; cool_down?=true:true=and let it cool down,with cooling down|false=but keep it hot,staying heated "Switch the heaters off"; notify?:person[] "Who is told"
    stop {printer}, {cause}
    {printer} abort {cause}
    {cause} on {printer}, cancel it
    Please end the job on {printer} because of this: {cause}. And tell {notify}.
    Help, {cause}! Make {printer} stop, {cool_down}.
    {cause}, so no point in letting {printer} go on
    printer {printer}, cause {cause}, inform {notify}
    kill whatever {printer} is doing rn, {cause}
    end it at {printer} {cool_down}, reason: {cause}
    call it off on {printer}. {cause}, {notify} should know
    I only went out for 10 minutes to fetch the mail and talk to the neighbour, and when I looked at the camera again I saw it: {cause}. So pull the plug on {printer}.
    {printer} must not go any further with that part, {cause}
    ? printer  stop the print, {cause}
    ? cause  cancel the job on {printer} {cool_down}
    & stop {printer} and {printer#2}, {cause}
    & abort {printer}, {cause}, and {printer#2}, {cause#2}
    ! why is the first layer always so bad
    ! pause the music
    ! cancel my order of <word> filament
    ! repair the nozzle of the left printer
    ! resume the job on the right printer at the layer where it stopped
    ! leave out only the third knob on the big Bambu and let it carry on with the rest
    ! when was the belt of the Ultimaker last tightened?
    ! What causes more stringing, a hot nozzle or damp filament?
    ! stop the milk deliveries to <person> from <date> on
print_queue_list | Lists the waiting and running jobs of a printer or of all. | state:waiting=waiting,still waiting|printing=printing,being printed|failed=failed,unsuccessful|done=done,complete "State of the jobs"; printer?:~Prusa 2,Ender,Voron,big Bambu,mini,left printer,right printer,Ultimaker,printer 7,Anycubic,workshop Creality "Only this printer"; owner?:person "Only jobs of this person"; since?:isodate "Only jobs since this day, YYYY-MM-DD"; limit?=10:small "At most this many"
    list jobs {state}
    {state} jobs {printer}
    which jobs are {state}
    Could you tell me what is {state} on {printer}?
    I promised the class that everything would be off the machines today. Which jobs are {state}?
    {owner}'s jobs that are {state}, please
    state {state}, owner {owner}, printer {printer}, limit {limit}
    whats {state} atm
    show the last {limit} jobs that are {state}
    since {since}, what is {state} on {printer}
    There are 14 students in my group and each of them has sent one or two parts, so before I answer their mails, let me see which ones are {state}, beginning with {since}.
    for {owner}, has anything been {state} since {since}
    ? state  list the jobs on {printer}
    ? state  show me the last {limit} jobs of {owner}
    & which jobs are {state} and which are {state#2}
    & what is {state} on {printer} and on {printer#2}
    ! move my job to the front
    ! how long is the queue at the post office
    ! how does a 3D printer work
    ! delete the failed jobs
    ! Let <person> go before me in the queue of the mini, it's for school
    ! hand all my waiting jobs over to the workshop Creality
    ! how much electricity did the Prusa 2 use up on <isodate>
    ! do prints in ABS fail more often than those in PETG?
    ! list at most 20 songs that are waiting on the jukebox
slice_estimate | Estimates the time and the material that a model needs, without printing it. | model_file:~bracket.stl,phone_stand.stl,gear_20t.stl,lid-v3.step,planter.stl,hook_small.stl,benchy.stl,drone arm.stl,vase.obj,chess-rook.stl,cable_clip.stl,lampshade.obj,knob.step,dice tower.stl "Model file"; layer_height_um:80..350 "Height of a layer in microns"; infill_percent?=15:5..95 "Filling in percent"; supports?=false:true=with supports,including supports|false=without supports,no supports "Build supports"; scale_percent?=100:20..300 "Size in percent of the original"
    how long does {model_file} take at {layer_height_um} microns
    {model_file} {layer_height_um} microns {infill_percent} percent infill estimate
    time and grams for {model_file}, {layer_height_um} micron layers, {supports}
    Could you work out how much plastic goes into {model_file} with {layer_height_um} micron layers?
    I have to be home before dinner. Would {model_file} at a layer height of {layer_height_um} microns be through by then?
    {layer_height_um} microns, {infill_percent}% infill, {supports}: what does {model_file} need
    file {model_file}, layers {layer_height_um} microns, scale {scale_percent} percent, infill {infill_percent} percent
    roughly how many hrs for {model_file} if i go {layer_height_um} microns
    at {scale_percent} percent of its size and {layer_height_um} micron layers, calculate {model_file}
    what would {model_file} use up, {layer_height_um} microns, {supports}
    A customer wants 3 of them in blue and asks about the price, so before I tell her 20 or 30 euros I need to know how many grams {model_file} takes at {layer_height_um} microns.
    with a layer height of {layer_height_um} microns, give me the duration of {model_file}
    ? model_file  how long would it take with {layer_height_um} micron layers, {supports}
    ? layer_height_um  estimate the material for {model_file} with {infill_percent} percent infill
    & how long does {model_file} take at {layer_height_um} microns and at {layer_height_um#2} microns
    & estimate {model_file} and {model_file#2} with {layer_height_um} micron layers
    ! how long does a slice of bread take in the toaster
    ! what does a kilo of PETG cost
    ! convert <file> to a picture
    ! are thin layers stronger than thick ones
    ! mend the holes in gear_20t.stl
    ! I need hook_small.stl for the other side of the door, so mirror it please.
    ! who drew planter.stl, and may we sell it
    ! Is 40 percent infill much stronger than 15, or does it only eat plastic?
    ! estimate what <person>'s old bike would fetch
addSpool | Adds a new spool to the inventory. | material:PLA=PLA,polylactide|PETG=PETG,PET-G|ABS=ABS,ABS plastic|TPU=TPU,flexible TPU|ASA=ASA,ASA plastic "Plastic of the spool"; colour:colour "Colour of the filament"; weightGrams:250..3000 "Weight of the filament in grams"; brand?:company "Maker"; openedOn?:isodate "Day of opening, YYYY-MM-DD"; tags?:word[] "Tags"
    new spool {colour} {material} {weightGrams} g
    add {weightGrams} grams of {colour} {material}
    {material} {colour} {weightGrams}g {brand}
    Could you enter a roll of {material}, {colour}, {weightGrams} grams, made by {brand}?
    The postman has just brought my parcel, yay! It's {weightGrams} grams of {material} in {colour}.
    {colour}, {weightGrams} g, {material}, opened on {openedOn}
    material: {material}, colour: {colour}, weight: {weightGrams}, brand: {brand}, tags: {tags}
    got another {colour} one, {material}, {weightGrams} g, put it on the shelf list
    we own one more roll since today, {weightGrams} grams, {colour} {material}, tag it {tags}
    from {brand} there's a fresh {material} with {weightGrams} grams in {colour}, register it
    In the sale they had 4 for the price of 3, but I only carried one home because I came by bike, so write down {material} in {colour}, {weightGrams} grams net.
    {brand} {material}, {weightGrams} g, {colour}, unsealed on {openedOn}, take it into the inventory
    ? material  add a {colour} spool with {weightGrams} grams
    ? colour  new roll of {material}, {weightGrams} g, by {brand}
    ? weightGrams  put a {colour} {material} spool into the inventory
    & add {weightGrams} g of {material} in {colour} and in {colour#2}
    & new spools: {colour} {material} {weightGrams} g, {colour#2} {material#2} {weightGrams#2} g
    ! throw away the empty spools
    ! is PETG better than PLA for outdoors
    ! add <word> to my shopping list
    ! paint the print <colour>
    ! what I entered on <isodate> as ABS is really ASA, change it
    ! print a label saying <phrase> for the orange spool with 750 grams
    ! how much did we pay for the last kilo of black PETG?
    ! Does an opened roll of TPU keep longer than one of PLA?
    ! add <person> to the gym as a new member, starting <date>
loadSpool | Assigns a spool to a printer's feeder. | spoolId:id "Number of the spool"; printer:~Prusa 2,Ender,Voron,big Bambu,mini,left printer,right printer,Ultimaker,printer 7,Anycubic,workshop Creality,garage printer "Printer"; slot?=1:1..4 "Slot of the feeder"; purge?:true=and purge the nozzle,flushing the nozzle|false=without purging,skipping the purge "Flush the old filament out"
    load {spoolId} into {printer}
    {printer} slot {slot} {spoolId}
    put {spoolId} on {printer}, {purge}
    Would you please note that {spoolId} sits in slot {slot} of {printer} now?
    The old roll on {printer} has run out in the middle of the night. Use {spoolId} there from now on.
    in slot {slot} of {printer} comes {spoolId} {purge}
    spool {spoolId}, printer {printer}, slot {slot}
    {spoolId} goes to {printer}
    swap the roll on {printer} for {spoolId} pls
    feed {printer} from {spoolId}, {purge}
    For the 2 lamp shades that Mrs Berger ordered we need the transparent stuff, which is on {spoolId}, and because {printer} is free I'd like it to draw from that one.
    have {printer} use {spoolId}, slot {slot}
    ? spoolId  put the spool into slot {slot} of {printer}
    ? printer  load {spoolId} {purge}
    & load {spoolId} into {printer} and {spoolId#2} into {printer#2}
    & {printer} gets {spoolId} in slot {slot} and {spoolId#2} in slot {slot#2}
    ! load the web page <url>
    ! dry spool <id> in the oven
    ! why does the filament break in the feeder
    ! refill the paper in the office printer
    ! take <id> out of the Anycubic and bring it down to the cellar
    ! Lock slot 3 of the big Bambu, its gear is worn.
    ! who put spool <id> into the Voron, and when?
    ! how bad is it to skip the purge when going from black to white
    ! load the washing machine with towels at <clock>
logSpoolUsage | Subtracts used filament from a spool. | spoolId:id "Number of the spool"; gramsUsed:2.5..180.5 "Grams that were used"; project?:title "Project it was used for"; wasted?=false:true=as waste,because the print failed|false=for a good print,not wasted "Whether it was lost"; usedBy?:person "Who printed"
    {gramsUsed} g from {spoolId}
    {spoolId} minus {gramsUsed} grams
    deduct {gramsUsed} grams on {spoolId} for {project}
    Could you take {gramsUsed} grams off {spoolId}? {usedBy} printed with it.
    I weighed {spoolId} after last night's print and it's lighter by {gramsUsed} grams, please correct it.
    {usedBy} used {gramsUsed} g of {spoolId} {wasted}
    spool {spoolId}, used {gramsUsed}, project {project}, by {usedBy}
    another {gramsUsed} g gone off {spoolId} lol, {wasted}
    {project} took {gramsUsed} grams out of {spoolId}
    write {gramsUsed} grams off at {spoolId}, {wasted}
    The lid needed two attempts of 5 hours because somebody leaned against the table at the first one, and all in all {spoolId} has lost {gramsUsed} grams over it.
    we've consumed {gramsUsed} g, the roll was {spoolId}
    ? spoolId  I used {gramsUsed} grams for {project}
    ? gramsUsed  {usedBy} printed something from {spoolId}, deduct it
    & take {gramsUsed} grams off {spoolId} and {gramsUsed#2} grams off {spoolId#2}
    & {spoolId} and {spoolId#2} are both lighter by {gramsUsed} grams
    ! how many grams of sugar did I eat
    ! how heavy is an empty spool usually
    ! sell spool <id> to <person>
    ! bill <person> for <medium> grams of plastic
    ! undo the 35.5 grams that I took off <id>, wrong spool
    ! Somebody pinched <id>. Report it as lost, and let <person> know
    ! for which projects has spool <id> been used so far
    ! How many grams are wasted in a usual print with 4 colours?
    ! subtract <amount> from the rent, the heating was broken for 9 days
findSpools | Finds spools that hold enough filament. | material:PLA=PLA,polylactide|PETG=PETG,PET-G|ABS=ABS,ABS plastic|TPU=TPU,flexible TPU|ASA=ASA,ASA plastic "Plastic"; minGrams:20..900 "At least this many grams left"; colours?:colour[] "Any of these colours"; location?:~dry box,top shelf,cupboard,cellar,tool chest,school lab,blue crate,drawer 3,locker,office,attic "Where they are kept"; onlyOpen?:true=opened ones only,already opened|false=sealed ones too,sealed or opened "Leave out sealed spools"
    {material} with at least {minGrams} g
    find {material} {minGrams} grams {colours}
    which spools of {material} still hold {minGrams} grams
    Do we have any {material} in {colours} with {minGrams} grams or more left?
    I'm starting something big tonight and it mustn't run dry. It'll swallow {minGrams} grams of {material}, which rolls are full enough?
    in the {location}, is there {material}, {minGrams} g minimum
    minimum {minGrams}, material {material}, colours {colours}, place {location}
    any {material} rolls w/ {minGrams} g+ lying about
    {minGrams} grams or more: {material}, {onlyOpen}
    show me every {colours} roll of {material} that has {minGrams} grams on it
    My daughter wants a dragon with 7 heads for her friend at school, that's going to take {minGrams} grams of {material}, so what do we have that would be enough, {onlyOpen}?
    is there enough {material} in the {location} for a part of {minGrams} grams
    ? material  which spools have more than {minGrams} grams, {onlyOpen}
    ? minGrams  find a spool of {material} in {colours}
    & find {material} and {material#2} with at least {minGrams} grams
    & {minGrams} grams of {material}, {minGrams#2} grams of {material#2}, which spools are enough
    ! buy <small> rolls of white PLA
    ! at which temperature does TPU melt
    ! find my <product>
    ! which shop sells <colour> filament
    ! carry the half empty roll of white PLA from the cellar to the attic
    ! Keep 300 grams of red PETG for me until <date>, and don't let <person> near it!
    ! how damp is it in the dry box at the moment
    ! is a cupboard dry enough for TPU or does it need a sealed bag?
    ! find somebody who would share an office in <city> with us
"""
