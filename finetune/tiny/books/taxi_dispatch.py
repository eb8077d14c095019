"""The control room of a taxi and courier firm: rides, drivers, parcels, zones and fares."""

BOOK = """
sendCab | Sends the nearest free taxi to a passenger. | pickup:~Central Station,Harbour Gate,Mill Lane 4,the Grand Hotel,Saint Anne Hospital,Terminal 2,Oak Street 17,the town hall,Riverside Mall,the old brewery,Castle Square,the zoo entrance,Beech Road 90,the ferry pier,Café Luna,the tennis club,Weaver Street 31 "Where the passenger waits"; destination:~the airport,Park Avenue 12,the opera house,North Station,Linden Court 5,the exhibition centre,City Clinic,the university library,Hill Road 63,the bus depot,Lakeside Hotel,the stadium,Bridge Street 8,the law courts,Pine Close 21,the botanical garden "Where the trip goes"; pickup_time?:isotime "HH:MM, at once when left out"; passenger?:person "Name of the passenger"; vehicle?:van=there are seven of us,we won't all fit into a small one,the whole team is coming along,a family of six is waiting,we are too many for four seats,nobody of the eight wants to stay behind|wheelchair=she can't get out of her chair,a ramp is needed,my father no longer walks,he can't climb in without a lift,granny won't manage a single step,she never leaves her wheels|child_seat=the youngest is two,the baby comes along,our toddler couldn't sit in a belt alone,the little one is not yet three,she is only nine months old,my son can't go without a booster "What kind of car"
    cab from {pickup} to {destination}
    {pickup} {destination} {pickup_time}
    someone at {pickup} wants to go to {destination}
    Could a car fetch {passenger} at {pickup}? It's off to {destination}, and {vehicle}.
    My last bus has gone. I'm standing at {pickup} and have to get to {destination} somehow
    to {destination} please, I'm at {pickup}, {vehicle}
    at {pickup} right now, {vehicle}. The trip ends at {destination}
    from {pickup}, to {destination}, name {passenger}, time {pickup_time}
    need a lift m8, {pickup} 2 {destination}
    {passenger} has to be at {destination} soon; pick them up from {pickup} at {pickup_time}
    We've been dancing since nine, my feet hurt, there are 5 euros and half a sandwich left in my bag, and now all I wish for is to be driven from {pickup} to {destination}.
    {vehicle}, so what can come to {pickup}? We're headed for {destination}
    ? pickup  we want to go to {destination}, {vehicle}
    ? pickup  a cab to {destination} for {passenger} at {pickup_time}
    ? destination  {passenger} is waiting at {pickup}, send a car
    ? destination  pick us up from {pickup} at {pickup_time}, {vehicle}
    & a cab from {pickup} to {destination} and another from {pickup#2} to {destination#2}
    & both {passenger} and {passenger#2} go from {pickup} to {destination}, a car for each
    & send a car to {pickup} for a trip to {destination} at {pickup_time}, and separately one from {pickup#2} to {destination#2} at {pickup_time#2}
    ! where is the car for <id> right now
    ! print the receipt of <id>
    ! share the route of <id> with <email>
    ! what would a ride from <city> to <city> cost
    ! are taxis safer than buses at night
    ! how much should one tip a taxi driver
    ! send <person> a postcard
retimeRide | Changes the pickup time of a ride that is already booked. | ride:id "Number of the ride"; new_time:isotime "New time, HH:MM"; day?:isodate "New day, YYYY-MM-DD, when that changes too"; notify_passenger?=true:true=the passenger has no idea yet,nobody has rung them about it,they haven't been told,they mustn't learn of it at the kerb,they couldn't be reached so far,somebody ought to let them know|false=they asked for it themselves,they already know,I've just told them on the phone,there's no need to text them,it was their own wish,forget about a message to them "Send the passenger a message"
    push {ride} back to {new_time}
    {ride} {new_time}
    {ride}: make it {new_time}
    {new_time} is better for {ride}
    The plane is late again, {ride} won't be needed before {new_time}
    could you bring {ride} forward to {new_time}, please? By the way, {notify_passenger}.
    set {ride} to {new_time} on {day}
    ride {ride}, day {day}, time {new_time}, and {notify_passenger}
    cn {ride} b at {new_time} instead, {notify_passenger}
    {ride} starts at {new_time} now, and {notify_passenger}
    The meeting has 14 points and the boss is only at the third, with coffee and 2 speeches still to come, so the car under {ride} should pull up at {new_time} rather than earlier.
    on {day} at {new_time} instead, that's {ride}
    ? ride  make it {new_time} instead, {notify_passenger}
    ? ride  the airport trip should start at {new_time} on {day}
    ? new_time  push {ride} back a bit, {notify_passenger}
    ? new_time  {ride} has to start at another time on {day}
    & {ride} and {ride#2} both start at {new_time} now
    & push {ride} to {new_time} and separately {ride#2} to {new_time#2}
    & make it {new_time} for {ride}, and the same for {ride#2} and {ride#3}; {notify_passenger}
    ! change the destination of <id> to <city>
    ! repeat <id> every <weekday>
    ! merge <id> with <id>
    ! e-mail the details of <id> to <email>
    ! how early should I leave for the airport
    ! why are cabs always late when it rains
    ! set my alarm to <isotime>
callOffRide | Cancels a booked ride before the passenger gets in. | ride:id "Number of the ride"; initiator:passenger=they took the bus instead,nobody came to the door,they don't want to travel any more,their meeting was dropped,they couldn't get a babysitter,they won't be flying after all|driver=the cab broke down on the way,he has a flat tyre,she won't go into that area at night,he feels sick and can't go on,the engine no longer starts,she didn't want three dogs on the seats|dispatch=we had booked it twice,there's no car left for it,we typed in the wrong town,it was our own slip at the desk,we have nobody on shift then,we couldn't find a cab anywhere near "Whose side it failed on"; fee?:amount "Cancellation fee to charge"; called_at?:isotime "When it was called off, HH:MM"
    {ride} can go, {initiator}
    scrap {ride}, {initiator}
    {ride} won't happen - {initiator}
    {initiator}, so strike {ride}
    Please take {ride} off the list. The thing is, {initiator}, and the fee comes to {fee}.
    forget {ride}, {initiator}, charge {fee}
    I'm awfully sorry, but {initiator}, and so nothing comes of {ride}
    ride {ride}, dropped because {initiator}, fee {fee}, at {called_at}
    no1 has 2 come for {ride} anymore, {initiator}
    {called_at}: {initiator}. {ride} is off and we bill {fee}
    I had three phones ringing, a 20 note under the coffee cup and the rain coming in, when the news about {ride} reached me: {initiator}, which means it will not take place.
    delete {ride} from tonight's plan since {initiator}
    ? ride  please call it off, {initiator}
    ? ride  {initiator}, so strike the booking and charge {fee}
    ? initiator  {ride} is off, cancel it
    ? initiator  scrap {ride} and charge {fee}
    & both {ride} and {ride#2} are off, {initiator}
    & scrap {ride}, {initiator}, and separately {ride#2}, {initiator#2}
    & {ride} can go, {initiator}; the same for {ride#2}
    ! bring back <id>, it was called off by mistake
    ! who rode in <id> last night
    ! archive <id>
    ! rate <id> with <small> stars
    ! may a taxi driver refuse a dog
    ! what happens if I don't turn up for my taxi
    ! cancel my newspaper subscription from <isodate>
swapRideDriver | Gives a booked ride to another driver. | ride:id "Number of the ride"; driver:person "Who drives it now"; cause?:hours_up=the first one has been driving since dawn,the other may not work any longer today,the shift ends before that,the legal limit would be passed,the first one hasn't had a rest since morning,nobody may sit at the wheel for twelve hours|language=the guest speaks no English,they couldn't understand each other last time,nobody else knows any Spanish,the first one doesn't know a word of French,the guests need somebody they can talk to,nothing but Polish will do for the guest|too_far=the first one is stuck across the river,the other would never get there in time,the cab is still at the far end of town,nobody could cover that distance in ten minutes,the first one won't make it through the jam,that one isn't anywhere near "Why it is swapped"; bonus?:0.5..9.5 "Extra pay in euros"
    {driver} takes over {ride}
    {ride} to {driver}
    let {driver} do {ride}
    give {ride} to {driver}, {cause}
    {cause}, could {driver} jump in on {ride}?
    ride {ride}, new man or woman: {driver}, bonus {bonus}
    Would {driver} mind driving {ride}? I'd be glad if you put that in.
    {ride} needs someone else, {cause}, and {driver} is willing
    pls {driver} on {ride} not the other guy
    with {bonus} euros on top, {driver} gets {ride}
    I asked four people in the canteen, two laughed, one had his mouth full of noodles for 12 euros, and only {driver} said yes, so that's who will be at the wheel for {ride}.
    from now on {ride} belongs to {driver}, {cause}, {bonus} euros extra
    ? ride  {driver} takes over, {cause}
    ? ride  put {driver} behind the wheel for that trip, {bonus} euros extra
    ? driver  someone else must do {ride}, {cause}
    ? driver  give {ride} to another driver with {bonus} euros on top
    & {driver} takes over both {ride} and {ride#2}
    & {ride} to {driver} and separately {ride#2} to {driver#2}
    & let {driver} do {ride}, the same for {ride#2} and {ride#3}, {cause}
    ! phone the driver of <id>
    ! add a stop in <city> to <id>
    ! show the way of <id> on a map
    ! who is driving <id> tonight
    ! what licence does a taxi driver need
    ! do drivers earn more at night
    ! hire <person> as a driver from <isodate>
parcel_run_book | Books a courier run: one parcel, fetched at one address and delivered at another. | collect_at:~Baker Street 9,the print shop,Dock 14,the flower market,Elm Terrace 2,the dental lab,the pharmacy on Main Street,Unit 6 Foundry Park,the post room,the bakery on the corner,Church Lane 40,the hospital lab,the tailor on Queen Street,Warehouse B,Rose Cottage "Where it is fetched"; deliver_to:~Kings Road 55,the city archive,the embassy,Studio 3,Market Street 18,the rectory,Garden Row 7,the research institute,the theatre office,Tower House,the notary on High Street,Ivy Close 12,the regional museum,the front desk of the Plaza,Canal Street 26 "Where it is handed over"; handling:fragile=it mustn't be dropped,there is thin glass in it,an old vase is inside,one knock and it is gone,don't ever stack anything on it,it would not survive a fall|chilled=it goes off in the sun,it may not thaw,there are vaccines in it,the fish would spoil otherwise,it must never leave the ice for long,the ice cream won't last otherwise|plain=it's nothing but papers,you can throw it about,no care is needed at all,it is only old T-shirts,nothing in it can break or spoil,it needn't be treated in any special way "How it must be treated"; weight_kg?:0.5..9.5 "Weight in kilograms"; recipient?:person "Who takes it"
    box from {collect_at} to {deliver_to}, {handling}
    {collect_at} -> {deliver_to}, {handling}
    Please have a parcel brought to {deliver_to}, you get it at {collect_at}. One word about it: {handling}.
    messenger wanted: {collect_at}, {deliver_to}, {weight_kg} kg, {handling}
    {deliver_to} is waiting for a packet that still lies at {collect_at}; {handling}
    {weight_kg} kilos, {handling}: pick up {collect_at}, drop {deliver_to}
    I left a bag behind at {collect_at}, can someone get it to me at {deliver_to}? Just so you know, {handling}
    from {collect_at}, to {deliver_to}, what to know: {handling}, hand to {recipient}
    yo cn sum1 run a box over 2 {deliver_to}, its at {collect_at}, {handling}
    {recipient} at {deliver_to} should get what we packed at {collect_at}, {handling}
    Aunt Olga wrapped it on Sunday with 30 metres of tape and two stickers of cats, so whoever takes it from {collect_at} over to {deliver_to} should know this much: {handling}.
    since {handling}, send a bike and not the post: the packet is at {collect_at} and belongs at {deliver_to}
    ? collect_at  a packet has to get to {deliver_to}, {handling}
    ? collect_at  courier to {deliver_to} for {recipient}, {weight_kg} kg, {handling}
    ? deliver_to  there's a box to fetch at {collect_at}, {handling}
    ? deliver_to  have a courier pick up {weight_kg} kilos at {collect_at}, {handling}
    ? handling  a courier for a parcel from {collect_at} to {deliver_to}
    ? handling  {recipient} at {deliver_to} gets a packet of {weight_kg} kg from {collect_at}
    & parcels from {collect_at} to {deliver_to} and to {deliver_to#2}, {handling}
    & a box from {collect_at} to {deliver_to}, {handling}, and separately one from {collect_at#2} to {deliver_to#2}, {handling#2}
    & a courier to both {collect_at} and {collect_at#2}, either one brings a packet to {deliver_to}, {handling}
    ! where is parcel <id> by now
    ! insure <id> for <amount>
    ! sign for <id> in my name
    ! print a label for <id>
    ! how do I pack a vase for shipping
    ! is a bike courier quicker than a car in town
    ! book a table at <company>
driver_duty_set | Changes what a driver is marked as on the board: available, on a pause or off duty. | call_sign:id "Radio name of the driver's cab"; duty:available=the last guest has just got out,there is nothing to do at the moment,the back seat is empty again,the next fare can come,lunch is over and the engine is running,nobody sits in the back any more|pause=it's time for a sandwich,no trips until the coffee is drunk,the driver went to stretch his legs,not one more trip before a bite to eat,the driver is just filling up the tank,the driver popped into the loo|off_duty=the driver has gone home,there'll be no more driving tonight,the cab is back in the yard for the night,the driver went to bed,the keys have been handed in,nobody will see that cab before tomorrow "What holds now"; until?:isotime "Until when, HH:MM"; near?:~Harbour Gate,Central Station,the ring road,Castle Square,the ferry pier,North Station,the stadium,the town hall,Riverside Mall,the fairground,Terminal 2,the old bridge "Where the cab is"
    {call_sign}: {duty}
    {call_sign} - {duty}, until {until}
    put this down for {call_sign}, {duty}
    {duty}. That was {call_sign} on the radio
    change {call_sign} on the board, {duty}
    Would you update {call_sign}, please, because {duty}?
    message from {call_sign}: {duty}
    cab {call_sign}, news: {duty}, place: {near}
    {call_sign} is at {near} and {duty}
    heads up, {duty} ({call_sign} that is)
    Over the noise of 2 sirens, a brass band and somebody's dog I could hardly make out {call_sign}, but the gist of it was this: {duty}.
    till {until} it's like this with {call_sign}: {duty}
    ? call_sign  one of the drivers came on the radio, {duty}
    ? call_sign  change it on the board until {until}, {duty}
    ? duty  update {call_sign} on the board
    ? duty  {call_sign} is at {near}, mark that cab as something else until {until}
    & {call_sign} and {call_sign#2} both reported: {duty}
    & {call_sign}: {duty}; and separately {call_sign#2}: {duty#2}
    & update {call_sign}, {duty}; the same for {call_sign#2} and {call_sign#3}
    ! pay <id> for last week
    ! how many trips did <id> make on <isodate>
    ! rename <id> to <id>
    ! text <id> to slow down
    ! how long may a taxi driver work without a rest
    ! do cab drivers like night shifts
    ! switch the heating off at <isotime>
zone_surcharge_set | Adds a percentage to every fare in a zone for a while. | zone:~Old Town,Harbour,Airport Ring,North Side,University,Westend,Market Quarter,Hillside,Docklands,Station Area,Green Park,Southbank,Mill Island "Name of the zone"; surcharge:percent "Percent on top"; until?:isotime "End of it, HH:MM"; cause?:weather=it's pouring,nobody wants to walk in this snow,the roads are covered in ice,you can't see your hand in that fog,hail has been coming down for an hour,there is no dry spot left|event=the stadium empties,the concert lets out,a parade goes right through,fifty thousand fans want to get home,the fair opens tonight,the fireworks draw everybody out|shortage=we haven't got enough cars there,half the drivers are ill,nobody is on shift out there,we can't keep up with the calls,there is no free cab for miles,no one wants to drive that way "Why it is dearer"; exempt?:company[] "Account customers who don't pay it"
    {zone} plus {surcharge}
    add {surcharge} in {zone}
    {surcharge} on top for {zone} until {until}
    {cause} - put {surcharge} on everything in {zone}
    Every trip in {zone} should cost {surcharge} more, please.
    zone {zone}, extra {surcharge}, ends {until}, not for {exempt}
    {zone} is going mad, {cause}, so go up by {surcharge}
    make {zone} dearer by {surcharge}, with the old price for {exempt}
    bump {zone} {surcharge} thx
    I can count 3 cars on the screen, one of them with a flat tyre, and sixty people shouting for us, so let's take {surcharge} extra from whoever gets in at {zone}.
    until {until} whoever rides in {zone} pays {surcharge} extra; {cause}
    by {surcharge}, that's how much {zone} should rise
    ? zone  add {surcharge} until {until}, {cause}
    ? zone  every trip out there costs {surcharge} more, but not for {exempt}
    ? surcharge  make {zone} dearer until {until}
    ? surcharge  {cause}, so put something on top in {zone}
    & add {surcharge} in both {zone} and {zone#2}
    & {zone} plus {surcharge} and separately {zone#2} plus {surcharge#2}
    & {surcharge} on top in {zone}, the same for {zone#2} and {zone#3}, {cause}
    ! redraw the border between Harbour and Old Town
    ! rename Westend to <word>
    ! close Airport Ring to all cabs until <isotime>
    ! how many free cars are there in Hillside
    ! is it fair to charge more in the rain
    ! which part of a town is best for taxi drivers
    ! add <percent> to the pay of <person>
fare_correct | Corrects the fare of a finished ride and pays back what was too much. | ride:id "Number of the ride"; amount:amount "What the ride should have cost"; cause:detour=he went the long way round,she didn't know that the bridge was shut,there was no need to circle the park twice,he couldn't find the house,she took the motorway for no reason,nobody had asked to see the harbour|meter_fault=the clock kept running at the kerb,the display went blank halfway,the counter jumped,it had not been put back to zero,the box on the dash no longer counts right,it wouldn't stop counting after they got out|wrong_tariff=he charged the night price at noon,it wasn't a Sunday at all,she forgot the discount for pensioners,no airport fee was due,they paid for a van they never had,the holiday rate had already ended "What went wrong"; refund_by?:cash=in cash,in notes and coins|card=to the card,back on the card "How to pay back"
    {ride} should be {amount}, {cause}
    {amount} and no more for {ride}, {cause}
    {ride}: {cause}, make it {amount}
    set the price of {ride} to {amount} because {cause}
    The gentleman is right to complain, {cause}. {amount} would have been correct for {ride}.
    please bring the bill for {ride} down to {amount}; {cause}
    {cause} on {ride}, so they owe {amount} only
    ride {ride}, right sum {amount}, why: {cause}, rest {refund_by}
    omg {cause}, {ride} cant cost more than {amount}, the rest {refund_by}
    They were 2 adults with a cello and 5 bags, they've been with us for a dozen years and they never grumble, so believe them about {ride} when they say {cause}, and book {amount}.
    give back the difference {refund_by}: {ride} was worth {amount}, {cause}
    since {cause}, what {ride} costs is {amount}, and the rest goes {refund_by}
    ? ride  they should have paid {amount}, {cause}
    ? ride  correct last night's fare to {amount}, the rest {refund_by}, {cause}
    ? amount  {ride} was too dear, {cause}
    ? amount  {cause} on {ride}, so give back the difference {refund_by}
    ? cause  {ride} should have cost {amount}
    ? cause  set the fare of {ride} to {amount}, the rest goes {refund_by}
    & both {ride} and {ride#2} should be {amount}, {cause}
    & set the fare of {ride} to {amount}, {cause}, and separately that of {ride#2} to {amount#2}, {cause#2}
    & {cause} on {ride}, the same for {ride#2}, so {amount} each
    ! is <id> paid yet
    ! split <id> between <person> and <person>
    ! send the receipt for <id> to <email>
    ! charge <id> to the account of <company>
    ! who sets the taxi fares in <city>
    ! is it cheaper to take a taxi or to rent a car
    ! correct the spelling in <file>
"""
