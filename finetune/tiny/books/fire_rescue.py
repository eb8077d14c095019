"""A fire brigade's incidents and crews, and its safety inspections of buildings."""

BOOK = """
open_incident | Opens an incident for an emergency that was called in. Returns the incident number. | type:fire=a fire,flames|crash=a car crash,a traffic accident|flood=flooding,a flooded cellar|gas=a gas leak,a smell of gas|rescue=a person in danger,somebody trapped|alarm=an automatic alarm,a smoke alarm "What has happened"; location.street:~14 Cherry Road,2 Mill Lane,77 Harbour Street,9 Oak Avenue,31 Church Hill,250 Station Road,6 Park Crescent,18 Elm Street,5 Tannery Lane,43 Birch Way,120 King Street,3 Lake View,8 Garden Row,65 Bridge Street "House number and street"; location.city:city "Town"; injured?:2..12 "Number of injured people"; caller_phone?:phone "Number of the caller"; priority?=normal:high=top priority,very urgent|normal=normal priority,normal urgency|low=low priority,not urgent "Urgency"
    {type} at {location.street}, {location.city}
    new incident: {type}, {location.street} in {location.city}, {priority}
    {location.city} {location.street} {type} {injured} injured
    A caller reports {type} in {location.city}, {location.street}, please register it.
    Oh God, it's our neighbours! There's {type} at {location.street} in {location.city}, please do something!
    {injured} people hurt, {location.street}, {location.city}: {type}
    city {location.city}, street {location.street}, type {type}, phone {caller_phone}, {priority}
    got a call about {type}, {location.street} {location.city}, caller is {caller_phone}
    we have {type}, it's in {location.city} at {location.street} and it's {priority}
    somebody on {caller_phone} says {type}, {location.street}, {location.city}
    A woman on her way to work with her 2 children noticed it from the bus at around 7 and dialled 112 at once: {type} at {location.street} in {location.city}, there's nothing in the system yet.
    start a new case, {location.city}, {location.street}, it's {type} with {injured} casualties
    ? type  somebody called from {location.street} in {location.city}, {priority}
    ? location.street  there is {type} in {location.city}
    ? location.city  {type} at {location.street}, {injured} injured
    & {type} at {location.street} in {location.city} and {type#2} at {location.street#2} in {location.city#2}
    & {type} reported from {location.street} and from {location.street#2}, both in {location.city}
    ! what should I do when I smell gas
    ! open the windows in <city>
    ! how many fires were there in <city> last year
    ! who caused the accident in <city>
    ! Both callers mean the same flooded cellar, so merge <id> into <id>.
    ! the street in <id> is wrong, correct it to 14 Cherry Road
    ! How did the fire at 9 Oak Avenue in <city> start?
    ! In an old house, is a gas leak worse than a faulty cable?
    ! Open a savings account for <person> at a bank in <city>.
dispatch_units | Sends vehicles and their crews to an open incident. | incident_id:id "Number of the incident"; unit:~Engine 1,Engine 4,Ladder 2,Tanker 3,Rescue 5,Command 1,Boat 2,Foam Truck,Drone Team,Hazmat 6,Ambulance 8,Water Carrier "Vehicle to send"; crew_size?:2..9 "Crew members on board"; blue_lights?=true:true=with lights and sirens,with sirens|false=without sirens,quietly "Use lights and sirens"; approach?:~from the north gate,via the harbour,by the back road,over the old bridge,through the park,along the railway,via the motorway,by the service entrance,from the river side "Way to get there"
    send {unit} to {incident_id}
    {unit} {incident_id} {blue_lights}
    {incident_id} needs {unit}
    Please have {unit} roll to {incident_id} with {crew_size} on board.
    It's getting worse by the minute over at {incident_id} and they can't cope. Get {unit} moving.
    {unit} off to {incident_id}, {approach}, {blue_lights}
    incident {incident_id}, vehicle {unit}, crew {crew_size}, approach {approach}
    {unit} can take {incident_id}, they're closest
    get {unit} over 2 {incident_id} asap, {blue_lights}
    for {incident_id}, alert {unit}, approach {approach}
    The first crew has been inside for 20 minutes and their air is running out, the hydrant on the corner gives hardly any water, so I want {unit} at {incident_id} too.
    {crew_size} people on {unit}, destination {incident_id}
    ? incident_id  send {unit} out, {blue_lights}
    ? unit  {incident_id} needs another vehicle, {approach}
    & send {unit} and {unit#2} to {incident_id}
    & {unit} goes to {incident_id} and {unit#2} to {incident_id#2}
    ! send a mail to the crew of Engine 4
    ! wash the ladder truck
    ! how fast may a fire engine drive
    ! call Ladder 2 back from the incident
    ! put Tanker 3 down for the workshop on <isodate>, its pump is leaking
    ! <person> has a fever, let <person> drive Rescue 5 tonight in his place
    ! How many litres are left in the tank of Foam Truck?
    ! When would you rather have a ladder than a drone, and why?
    ! Send twelve red roses to <person> with a card that says <phrase>.
incident_log_entry | Adds a line to the log of an incident. | incident_id:id "Number of the incident"; text:~first floor searched,fire under control,water supply secured,roof has collapsed,power has been cut,two cats rescued,neighbours evacuated,smoke is clearing,street closed,foam in use,gas supplier on site,ventilation started,hose burst,police have taken over "What happened"; logged_by?:person "Who reports it"; at_time?:isotime "Time of the event, HH:MM"; visibility?=internal:internal=internal only,only for us|public=for the press too,public "Who may see it"
    log for {incident_id}: {text}
    {incident_id} {at_time} {text}
    {text} at {incident_id}, {visibility}
    Please add to {incident_id} that at {at_time} this was reported: {text}.
    Good news from {incident_id}, everyone's relieved. {text}, so put that down.
    {at_time}, {logged_by}: {text} ({incident_id})
    incident {incident_id}, entry {text}, by {logged_by}, {visibility}
    {logged_by} radios from {incident_id}, {text}
    jot down 4 {incident_id}: {text}
    in the record of {incident_id} should stand {text}, {at_time}
    The radio was bad because of the 3 tunnels and I had to ask twice, but what the squad leader said about {incident_id} was {text}, and it belongs in the file, {visibility}.
    note {text}, it concerns {incident_id}
    ? incident_id  write in the log: {text}
    ? text  add an entry to {incident_id} for {at_time}
    & log for {incident_id}: {text}, and for {incident_id#2}: {text#2}
    & two entries for {incident_id}: {text}, {text#2}
    ! read me the whole log of <id>
    ! log me in to the server
    ! how do firefighters ventilate a house
    ! write a poem about the fire brigade
    ! Strike the last line from the log of <id>, the roof never collapsed!
    ! the insurance wants the record of <id> in <language>, have it translated
    ! Who was it that reported the burst hose during <id>?
    ! Is it normal that a cellar still smokes three hours after the fire is under control?
    ! note in my diary that I had tea with <person> at <isotime>
close_incident | Closes an incident when the work on site is over. | incident_id:id "Number of the incident"; outcome:resolved=resolved,dealt with|false_alarm=a false alarm,nothing but a false alarm|handed_over=handed over to the police,passed on to the police|total_loss=a total loss,burnt down completely "How it ended"; end_time?:isotime "End of the operation, HH:MM"; water_m3?:1.5..60.5 "Water used in cubic metres"; hours_worked?:2..40 "Hours worked by all crew members together"
    close {incident_id}, {outcome}
    {incident_id} over {end_time} {outcome}
    {incident_id} was {outcome}, we're done
    Would you please finish {incident_id}? It was {outcome} and ended at {end_time}.
    Everybody is back at the station, tired but in one piece. {incident_id} is {outcome}.
    {outcome}, so end {incident_id}, {water_m3} cubic metres of water
    number {incident_id}, outcome: {outcome}, end: {end_time}, hours: {hours_worked}
    wrap up {incident_id} pls, {outcome}
    since {end_time} nothing is going on at {incident_id}, it's {outcome}
    {hours_worked} man hours and {water_m3} cubic metres later {incident_id} can be shut, {outcome}
    We checked the attic 2 more times with the thermal camera and let the owner in for his papers, no embers left anywhere, so as far as I'm concerned {incident_id} can be ended as {outcome}.
    put {incident_id} to rest as {outcome}
    ? incident_id  close the incident, {outcome}
    ? outcome  close {incident_id}, we finished at {end_time}
    & close {incident_id} and {incident_id#2}, both {outcome}
    & {incident_id} is {outcome} and {incident_id#2} is {outcome#2}, close them
    ! close the doors of the station
    ! reopen <id>
    ! how many false alarms are there on average
    ! who pays for a false alarm
    ! the owner left a candle burning, so bill <person> for the 30 cubic metres we used in <id>
    ! Would you pass the pictures from <id> on to <email>, the police asked for them.
    ! How many minutes went by in <id> between the first call and the first water?
    ! What does it take to put out a burning car, 2 or 20 cubic metres of water?
    ! I want my account at the savings bank closed by <isodate>, there are only <amount> euros in it.
scheduleInspection | Books a safety inspection of a building. | building:~Riverside Hotel,Oakfield School,Central Library,Mill Theatre,Harbour Warehouse,City Hospital,Elm Court Flats,Grand Cinema,Station Arcade,Tannery Club,Northgate Mall,Lakeside Care Home,Castle Museum "Building to inspect"; day:isodate "Day of the visit, YYYY-MM-DD"; scope:full=everything,all of it|alarms=the fire alarms,the smoke detectors|exits=the emergency exits,the escape routes|extinguishers=the extinguishers,all fire extinguishers|electrical=the wiring,the electrical installation "What to look at"; inspector?:person "Who does it"; startTime?:isotime "Time of the visit, HH:MM"; announced?=true:true=announced,with notice|false=unannounced,without notice "Tell the owner beforehand"
    {building} on {day}, {scope}
    schedule {scope} at {building} {day}
    {inspector} checks {scope} at {building} on {day}
    Could you book a visit to {building} for {scope}? {day} at {startTime} would suit the owner.
    I had a bad feeling when I was at {building} the other night, it was packed. Someone should look at {scope} there on {day}.
    {day}, {startTime}: {building}, {scope}, {inspector}
    building {building}, day {day}, scope {scope}, inspector {inspector}, {announced}
    someone has to see to {scope} at {building}, {day} is free
    pencil in {building} 4 {day}, {scope}, {announced}
    on {day} let {inspector} go to {building} and have {scope} examined
    The last time anybody was there must be 6 years ago when my predecessor still drove the old van, so let's plan {scope} at {building} for {day}, starting at {startTime}.
    {scope}, that's what I'd like to have gone over at {building} on {day}, {announced}
    ? building  book {scope} for {day} with {inspector}
    ? day  somebody should check {scope} at {building}
    ? scope  plan an inspection of {building} on {day}
    & check {scope} at {building} and at {building#2} on {day}
    & {building} on {day} for {scope} and {building#2} on {day#2} for {scope#2}
    ! when was the last inspection of <company>
    ! buy <small> new extinguishers
    ! which rules apply to escape routes
    ! schedule a haircut on <isodate>
    ! Call off Tuesday's visit to Grand Cinema.
    ! let <person> take over every visit that <person> had planned for August
    ! How many people may be inside Mill Theatre at once?
    ! Which saves more lives in a school, smoke detectors or sprinklers?
    ! schedule the dog for his jab on <isodate>, best around <isotime>
recordFinding | Adds a defect to an inspection that has taken place. | inspectionId:id "Number of the inspection"; defect:~blocked emergency exit,smoke detector without battery,missing exit sign,extinguisher out of date,fire door wedged open,loose cable in the corridor,alarm too quiet,no assembly point,locked stairwell,waste in the cellar,broken sprinkler head,dark escape route "What is wrong"; severity:low=minor,a small thing|medium=moderate,of medium weight|high=serious,really dangerous "Severity"; fixBy?:isodate "Deadline for the owner, YYYY-MM-DD"; floor?:1..20 "Floor"; photos?:file[] "Photos of it"
    {inspectionId}: {defect}, {severity}
    {defect} {severity} {inspectionId} floor {floor}
    we found this during {inspectionId}: {defect}, {severity}, to be fixed by {fixBy}
    Please add the following to {inspectionId}: {defect}, {severity}.
    I couldn't believe my eyes during {inspectionId}, and with children in the house! {defect}, that's {severity}.
    {severity}: {defect} on floor {floor}, goes with {inspectionId}
    inspection {inspectionId}, defect {defect}, severity {severity}, deadline {fixBy}, photos {photos}
    {defect} in {inspectionId}, i'd call it {severity}
    until {fixBy} the owner has time for this one: {defect}, {severity}, {inspectionId}
    attach {photos} to {inspectionId}, they show {defect}, {severity}
    The caretaker showed us round for 2 hours, offered us coffee and was as friendly as can be, but {inspectionId} needs one more item all the same: {defect}, {severity}.
    {severity}, I would say, {defect}, put it under {inspectionId}, floor {floor}
    ? inspectionId  we saw this on floor {floor}: {defect}, {severity}
    ? defect  add something {severity} to {inspectionId}
    ? severity  {inspectionId} turned up this: {defect}, to be fixed by {fixBy}
    & add to {inspectionId}: {defect}, {severity}, and {defect#2}, {severity#2}
    & {defect}, {severity}, both in {inspectionId} and in {inspectionId#2}
    ! replace the batteries of the smoke detectors
    ! how high is the fine for a locked exit
    ! find my lost <product>
    ! record a video of the cellar
    ! they've unblocked the emergency exit from <id>, tick it off please
    ! The owner begs for two more weeks for the locked stairwell in <id>, and I'd say give them to him.
    ! Has anybody mended the exit sign from <id> by now?
    ! At how many floors does a house need a second way out, 4 or 7?
    ! Record the match for me, it starts at <isotime> and I'll be in <city>.
inspectionsDue | Lists the buildings of a town that must be inspected before a day. | town:city "Town"; before:isodate "Last day, YYYY-MM-DD"; use?:school=schools,schools only|hotel=hotels,hotels only|hospital=hospitals,hospitals only|factory=factories,factories only|housing=blocks of flats,blocks of flats only "Use of the building"; inspectors?:person[] "Only those of these inspectors"; limit?=25:small "At most this many"
    inspections due in {town} before {before}
    {town} {before} {use}
    which buildings in {town} have to be checked before {before}
    Could you list the next {limit} visits we owe {town}, due before {before}?
    The mayor wants to see us and I don't want to look like a fool. What is still to be inspected in {town} before {before}?
    before {before}, what's left in {town}, {use}?
    town {town}, before {before}, inspectors {inspectors}, limit {limit}
    whats on our plate in {town}, must be done before {before}
    for {inspectors}: everything open in {town} that's due before {before}
    {before} is the cut-off, list what is outstanding in {town}
    Because Karl is on leave for 3 weeks and the new van only comes in spring we have to share out the work again, so which places in {town} need a visit before {before}?
    does {town} have any overdue ones if we take {before} as the limit, {use}
    ? town  which inspections are due before {before}
    ? before  what has to be inspected in {town}, {use}
    & what is due before {before} in {town} and in {town#2}
    & inspections in {town} before {before} and in {town#2} before {before#2}
    ! when is my car due for its check
    ! who owns the hotels in <city>
    ! what do inspectors look at in a school
    ! cancel the inspections in <city>
    ! Elm Court Flats in <city> were pulled down in May, take them off the list
    ! Schools in <city> should come up every three years from now on, not every five.
    ! Which of the inspectors knows the factories of <city> best, is it <person>?
    ! should a hotel be looked at more often than a block of flats, what's your view
    ! List the bakeries in <city> that open before <clock> on a Sunday.
hydrantTest | Stores the result of a hydrant test. | hydrantId:id "Number of the hydrant"; pressureBar:1.5..9.5 "Pressure in bar"; flowLitres?:200..3000 "Flow in litres a minute"; usable?=true:true=usable,fit for use|false=out of order,not usable "Whether it can be used"; testedOn?:isodate "Day of the test, YYYY-MM-DD"
    hydrant {hydrantId} {pressureBar} bar
    {hydrantId}: {pressureBar} bar, {flowLitres} litres a minute
    {pressureBar} bar at {hydrantId}, {usable}
    Could you enter for me that {hydrantId} had {pressureBar} bar on {testedOn}?
    Brr, my gloves are soaked. {hydrantId} gave {pressureBar} bar, save that.
    tested on {testedOn}: {hydrantId}, {pressureBar} bar
    number {hydrantId}, pressure {pressureBar}, flow {flowLitres}, {usable}
    {hydrantId} done, gauge says {pressureBar}
    {usable}: {hydrantId} with {pressureBar} bar
    we opened {hydrantId} on {testedOn} and read {pressureBar} bar and {flowLitres} litres per minute
    It took us 25 minutes and two crowbars to get the lid off because someone had parked a van half on top of it, but now we know that {hydrantId} delivers {pressureBar} bar.
    the pressure was {pressureBar} bar, it's the one with the number {hydrantId}
    ? hydrantId  the hydrant has {pressureBar} bar and is {usable}
    ? pressureBar  we tested {hydrantId} on {testedOn}
    & {hydrantId} has {pressureBar} bar and {hydrantId#2} has {pressureBar#2} bar
    & {hydrantId} and {hydrantId#2} both showed {pressureBar} bar
    ! where is the nearest hydrant in <city>
    ! how much pressure does a hydrant need
    ! paint hydrant <id> red
    ! test me on my French words
    ! I read the gauge upside down, please delete the test of <id> from <isodate>.
    ! have a new valve put into hydrant <id>
    ! What was the pressure at <id> this time last year?
    ! are 4 bar enough to reach the tenth floor?
    ! Test whether the milk from <date> is still good.
"""
