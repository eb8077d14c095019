"""Shared bikes and scooters, and the repair shop for one's own."""

BOOK = """
bikeshare-find-stations | Lists bike share stations around a place with the vehicles that stand there. | place:~City Hall,Riverside Walk,North Station,Cathedral,Technical College,West Beach,Rose Garden,Theatre Square,Ferry Terminal,Old Brewery,Sports Centre,Grand Bazaar,Lion Fountain "Landmark or address"; vehicle?:bike=normal bikes,plain bikes|ebike=electric bikes,e-bikes|scooter=scooters,kick scooters|cargo=cargo bikes,freight bikes "Only stations with these"; max_walk_m?=400:100..950 "Farthest walk in metres"; min_available?:2..8 "At least this many must be free"
    bike stations near {place}
    {place} {vehicle}
    where do I get {vehicle} around {place}
    Could you show me where shared vehicles stand close to {place}, please?
    The bus didn't come and I'm at {place}. What could I hop on nearby?
    no more than {max_walk_m} metres on foot from {place}: any {vehicle}?
    {place}, {vehicle}, {min_available} or more free
    place {place}, vehicle {vehicle}, walk {max_walk_m}
    r there {vehicle} by {place}
    for our group, which docks around {place} have at least {min_available} left
    My cousins from Lisbon stay for 6 days and want to see the town on two wheels, so which docking points are there in the area of {place}?
    I'm looking for {vehicle} within {max_walk_m} metres of {place}
    ? place  where are {vehicle} to rent
    ? place  show me stations within {max_walk_m} metres
    & bike stations near {place} and near {place#2}
    & where are {vehicle} near {place} and {vehicle#2} near {place#2}
    ! which city has the best bike lanes
    ! find a petrol station near <city>
    ! who invented the bicycle
    ! build a new station in <city>
    ! The station at Rose Garden has been half empty for weeks, please have it moved to the market hall
    ! rename the dock by the Old Brewery to <phrase>
    ! who empties the docks at Theatre Square at night, and how often
    ! Is a cargo bike harder to steer than an ordinary one, when two children sit in it?
    ! find me a flatmate near the Technical College who doesn't smoke
bikeshare-unlock | Unlocks a shared bike or scooter and starts the ride. | vehicle_id:id "Number on the frame"; plan:pay_as_you_go=pay as you go,the minute tariff|day_pass=my day pass,the day pass|member=my membership,the member plan "How the ride is charged"; helmet?=false:true=with a helmet,helmet needed|false=without a helmet,no helmet "Also open the helmet box"; promo_code?:word "Discount code"
    unlock {vehicle_id} on {plan}
    {vehicle_id} {plan}
    open up number {vehicle_id}, use {plan}
    Could you release {vehicle_id} for me? Charge {plan}, {helmet}.
    {plan}: I'd like to take {vehicle_id}
    It's raining and I'm late, let me ride {vehicle_id} already! {plan} is fine.
    vehicle {vehicle_id}, plan {plan}, promo code {promo_code}
    with {plan}, free the lock of {vehicle_id}, {helmet}
    lemme have {vehicle_id}, {plan}, code {promo_code}
    I'm standing in front of {vehicle_id} and want to get going with {plan}
    The first one had a flat tyre and the second one no saddle, so after 20 minutes of searching I'd like to start riding {vehicle_id}, billed to {plan}.
    the code {promo_code} should work for {vehicle_id}, on {plan}, please unlock it
    ? vehicle_id  unlock the scooter, {plan}
    ? plan  unlock number {vehicle_id}, {helmet}
    & unlock {vehicle_id} and {vehicle_id#2} on {plan}
    & unlock {vehicle_id} on {plan} and {vehicle_id#2} on {plan#2}
    ! unlock my phone
    ! what does a day pass cost
    ! reserve the bike <id> for tomorrow
    ! teach me to ride a scooter
    ! I want my two euros back for <id>, it wouldn't go faster than a snail
    ! report <id> as stolen, somebody rode off with it while I was tying my shoe
    ! when was <id> last inspected and by whom
    ! what do you think pays off sooner, a day pass or the member plan, if I ride 3 times a week
    ! unlock the front door for the plumber at <clock>
bikeshare-end-ride | Ends the running ride and locks the vehicle. | ride_id:id "Number of the ride"; parked_at:~dock 4,dock 17,the blue rack,Elm Street corner,the library rack,dock 31,the tram stop,the school gate,dock 9,the river path,the hotel entrance,the market hall,the bakery wall "Where it was left"; problem?:~soft brakes,flat tyre,loose saddle,squeaking chain,dead battery,broken bell,stuck gear,wobbly wheel,missing pedal,weak front light,torn grip,cracked fender "Something that is wrong with it"; rating?:2..5 "Stars for the ride"
    end ride {ride_id}, parked at {parked_at}
    {ride_id} done {parked_at}
    I left it at {parked_at}, please finish {ride_id}
    Would you close {ride_id} now? I put the scooter down at {parked_at}.
    {parked_at} is where it stands, stop {ride_id}, {rating} stars
    Phew, made it to work. It's at {parked_at}, so stop the clock for {ride_id}.
    ride {ride_id}, place {parked_at}, problem {problem}
    returned at {parked_at} with this defect: {problem}. Ride number {ride_id}.
    im off, {ride_id}, left at {parked_at}
    lock it, the ride {ride_id} is over at {parked_at}, I give it {rating} stars
    We rode 9 kilometres along the canal, ate two ice creams and now our legs are tired, so complete {ride_id}, the bike is at {parked_at}.
    {rating} of five for {ride_id}, which finishes here at {parked_at}, by the way it has this fault: {problem}
    ? ride_id  I parked at {parked_at}, stop the ride
    ? parked_at  end my ride {ride_id}, {rating} stars
    & end ride {ride_id} at {parked_at} and ride {ride_id#2} at {parked_at#2}
    & finish {ride_id} and {ride_id#2}, both are at {parked_at}
    ! was I insured during my ride <id>
    ! may I leave a scooter on the pavement
    ! end the subscription to <company>
    ! call me a taxi to the station
    ! put ride <id> on my brother's bill, he was the one riding
    ! Can I pause <id> for 20 minutes while I have a coffee at the bakery wall?
    ! what was my top speed on ride <id> down to the river path
    ! why do scooters lose so much battery in the cold, mine went from 80 to 30 percent overnight
    ! please end the lease of my flat on Elm Street by <date>
bikeshare-list-rides | Lists your past rides with duration, distance and cost. | from_day:isodate "First day, YYYY-MM-DD"; to_day:isodate "Last day, YYYY-MM-DD"; order?=date:date=by date,in order of time|cost=by price,most expensive first|distance=by distance,longest first "Order"; min_km?:1.5..9.5 "Only rides of at least this many kilometres"
    list my rides from {from_day} to {to_day}
    rides {from_day} {to_day} {order}
    where did I cycle between {from_day} and {to_day}
    Could I get an overview of everything I rode from {from_day} until {to_day}, {order}?
    between {from_day} and {to_day}, which trips were over {min_km} kilometres
    My boss pays me back for it, so I need every trip on a shared bike from {from_day} to {to_day}.
    start {from_day}, end {to_day}, minimum {min_km} km, {order}
    up to {to_day} and beginning with {from_day}: my past trips, please
    wat did i ride {from_day} till {to_day}
    {order}: all of my tours from {from_day} through {to_day}
    I bet Oskar a pizza that I pedalled more than he did, and he claims 140 kilometres, so show what I have ridden from {from_day} to {to_day}.
    history of my hires, {from_day} - {to_day}, nothing shorter than {min_km} km
    ? from_day  list all my rides until {to_day}
    ? to_day  show the trips I took on shared bikes since {from_day}, {order}
    & my rides from {from_day} to {to_day} and from {from_day#2} to {to_day#2}
    ! plan a ride from <city> to <city>
    ! who won the bike race on <isodate>
    ! delete all my rides
    ! how many calories does cycling burn
    ! Take the ride of <isodate> out of my history, my wife mustn't see it
    ! I'd like to dispute the 14 euros you took for Tuesday's trip to the Ferry Terminal
    ! Which card have you been charging for my rides since <isodate>?
    ! how many kilometres a week should a beginner of 55 cycle
    ! list everything that has to go into a suitcase for 9 days in <country>
repair_create_ticket | Open a repair ticket in the workshop for a customer's bike or scooter. | customer:person "Owner"; fault:~chain keeps jumping off,front brake squeals,rear wheel is bent,battery does not charge,gear cable has snapped,saddle post slips down,handlebar is loose,motor cuts out uphill,spoke is broken,display stays dark,tyre loses air overnight,pedal thread is worn,fork makes a clunking noise,hub leaks oil "What is wrong"; vehicle_type:bike=bicycle,bike|ebike=electric bike,e-bike|scooter=scooter,kick scooter|cargo=cargo bike,freight bike "Sort of vehicle"; urgent?=false:true=urgent,as a rush job|false=not urgent,no hurry "Rush job"; bring_in?:isodate "Day on which it is brought, YYYY-MM-DD"
    repair ticket for {customer}: {vehicle_type}, {fault}
    {customer} {vehicle_type} {fault}
    {customer} has a {vehicle_type} on which the {fault}, {urgent}
    Could you put this down for the workshop? {fault}, {vehicle_type}, owner {customer}.
    {fault} on the {vehicle_type} of {customer}, please have it fixed
    I have {customer} on the phone, quite upset: {fault}. It's a {vehicle_type}.
    customer {customer}, vehicle {vehicle_type}, fault {fault}, brought in {bring_in}
    {urgent}: {fault}. {vehicle_type} belonging to {customer}, coming {bring_in}
    plz get the {vehicle_type} of {customer} sorted, {fault}
    new job: {customer} brings a {vehicle_type} on {bring_in}, {fault}
    She bought it only 5 weeks ago for a lot of money, and it was in the rain twice at most, yet the {fault}; name {customer}, it's a {vehicle_type}, {urgent}.
    the {vehicle_type} from {customer} needs the mechanics because the {fault}
    ? customer  open a repair ticket, {vehicle_type}, {fault}
    ? fault  {customer} wants to have a {vehicle_type} repaired on {bring_in}
    ? vehicle_type  open a repair ticket for {customer}, the {fault}
    & repair tickets for {customer}, {vehicle_type}, {fault}, and for {customer#2}, {vehicle_type#2}, {fault#2}
    ! how do I put the chain back on
    ! close the repair ticket <id>
    ! repair my <product>
    ! buy a ticket for the bike race
    ! cancel the repair <person> ordered for the e-bike, it has been sold in the meantime
    ! Text <person> that the scooter with the loose handlebar is ready to be picked up
    ! for how long has the bicycle of <person> been standing in the workshop by now
    ! is a bent rear wheel dangerous, or can one still ride 5 kilometres with it
    ! open a savings account for <person> with <amount> euros
repair_estimate | Calculates what a piece of work on a bike would cost. Creates no job. | work:brakes=new brake pads,changing the brake pads|tube=a new inner tube,changing the inner tube|chain=a new chain,changing the chain|service=a full service,the big inspection|battery=a new battery,swapping the battery|wheel=truing a wheel,straightening a wheel "Work to be done"; brand:~Trekka,Velomax,Canyonia,Gazella,Bromtop,Cubix,Ridgeway,Stormcycle,Pedalo,Northbike,Zippa,Hercula,Montero "Make of the bike"; own_parts?=false:true=with my own parts,I bring the parts|false=with your parts,parts from you "The customer brings the parts"; discount?:5..25 "Discount in percent"
    what would {work} cost on a {brand}
    {brand} {work} price
    how much for {work}, {brand}, {own_parts}
    Could you give me a rough price for {work}? It's a {brand}.
    on my {brand}: {work}, about how many euros?
    I'm short of money this month. Before I decide, what do you charge for {work} on a {brand}?
    brand {brand}, work {work}, discount {discount} percent
    calculate {work} on a {brand} with {discount} percent off
    whats the damage for {work}, its a {brand}
    quote for {work} please, {brand}, {own_parts}
    My uncle says that 60 euros is robbery and that he did it himself for 12 in the old days, so what will I really pay for {work} on my {brand}?
    if I got {discount} percent discount, how expensive would {work} be on a {brand}, {own_parts}
    ? work  how much would it cost to fix my {brand}
    ? brand  what do you charge for {work}, {own_parts}
    & what would {work} and {work#2} cost on a {brand}
    & price of {work} on a {brand} and on a {brand#2}
    ! what does a new bike cost in <country>
    ! is it worth repairing an old bike
    ! pay the bill of the workshop
    ! estimate the value of my house
    ! turn the quote for the Velomax into a proper invoice and mail it to <email>
    ! I paid 79 euros for truing a wheel and it wobbles again, give me half of it back
    ! how many years of guarantee does Gazella give on a battery
    ! Which chain lasts longer, the one of a Cubix or the one of a Stormcycle?
    ! calculate how much paint I need for a wall of <small> by 3 metres
repair_assign_mechanic | Gives an open repair ticket to a mechanic. | ticket:id "Number of the ticket"; mechanic:person "Who does the work"; hours?:0.5..7.5 "Planned hours"; bench?:2..9 "Number of the work bench"; note?:sentence "Note for the mechanic"
    assign {ticket} to {mechanic}
    {ticket} {mechanic} {hours} h
    let {mechanic} do {ticket}
    Could {mechanic} take care of {ticket}, please? I've planned {hours} hours.
    {mechanic} is the one for {ticket}, bench {bench}
    Nobody has touched {ticket} yet and the owner keeps calling. {mechanic} should do it.
    ticket {ticket}, mechanic {mechanic}, hours {hours}, bench {bench}
    hand {ticket} over to {mechanic} with the note: {note}
    give {mechanic} that {ticket} thing
    bench {bench} is free, put {mechanic} on {ticket}
    We have 14 bikes in the yard, two people are down with the flu and the coffee machine is broken as well, so {mechanic} has to handle {ticket}.
    who fixes {ticket}? make it {mechanic}
    ? ticket  give the job to {mechanic}, {hours} hours
    ? mechanic  assign ticket {ticket} to somebody
    & assign {ticket} and {ticket#2} to {mechanic}
    & {ticket} goes to {mechanic} and {ticket#2} goes to {mechanic#2}
    ! what does a mechanic earn
    ! give <person> a day off
    ! assign <person> to the sales team
    ! hire a new mechanic
    ! Ticket <id> is finished, please tick it off and ring the owner
    ! put <id> to the very end of the queue, she won't pay anyway
    ! which bench did <person> work at last Friday, and what was done there
    ! do mechanics prefer a stand or a bench, for work that takes over 4 hours
    ! assign seats at the wedding so that <person> doesn't end up beside my uncle
repair_order_parts | Orders spare parts from a supplier. | parts:id[] "Part numbers to order"; supplier:company "Who sells them"; shipping?=standard:standard=standard shipping,normal delivery|express=express,express delivery|collect=we pick them up,self collection "Delivery"; max_total?:amount "Spend at most this many euros"; needed_by?:isodate "Latest day, YYYY-MM-DD"
    order {parts} from {supplier}
    {supplier}: {parts}, {shipping}
    we need {parts}, get them at {supplier}
    Would you please buy these spares from {supplier}: {parts}? Not over {max_total} euros in total.
    {parts}, supplier {supplier}, needed by {needed_by}
    The shelf is empty again! {supplier} should send us {parts}, {shipping}.
    parts {parts}, supplier {supplier}, limit {max_total}
    from {supplier}, to be here by {needed_by}: {parts}
    get {supplier} to ship {parts} asap
    purchase {parts} for the workshop, {supplier} has the best prices, {shipping}
    Mr Dahl wants his tandem back before the tour in 3 weeks and I can't do anything without material, so have {supplier} deliver {parts}.
    with a budget of {max_total} euros, {parts} have to come from {supplier}, no later than {needed_by}
    ? parts  order spare parts from {supplier}, {shipping}
    ? supplier  order {parts} by {needed_by}
    & order {parts} from {supplier} and {parts#2} from {supplier#2}
    & get {parts} from {supplier}, {shipping}, and {parts#2} from {supplier#2}, {shipping#2}
    ! order a pizza from <company>
    ! which parts does a bicycle have
    ! buy shares of <company>
    ! send the parts back to <company>
    ! send <id> and <id> back to <phrase>, both are the wrong size
    ! Our order with Trekka has to go to the new yard in <city>, can you alter the address?
    ! are there any brake pads with the number <id> left on our shelf
    ! Are Japanese hubs really better than Italian ones, what do the pros say?
    ! order 200 paper cups and a beer tent for the workshop's summer party
"""
