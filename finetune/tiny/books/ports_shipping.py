"""Ships at sea and in port, and containers with their customs papers."""

BOOK = """
vessel-locate | Returns the last known position, course and speed of one ship. | vessel:~Ever Loyal,Baltic Heron,MSC Aurelia,Nordic Grace,Ocean Pioneer,Stella Maris,Cape Fortune,Maersk Tundra,Pacific Lark,Golden Tern,Sea Falcon,Atlantic Rowan,Hanjin Opal,Queen Matilda "Name of the ship"; imo_number?:9000000..9999999 "IMO number, when the name is not unique"; track_hours?:6..72 "Also return the track of this many hours"
    locate the {vessel}
    where is the {vessel}
    {vessel} position
    Could you please look up where the {vessel} is sailing at the moment?
    My brother is a cook on the {vessel} and hasn't written for days. Where are they?
    {vessel}: course and speed please
    show the track of the {vessel} over the last {track_hours} hours
    for the past {track_hours} hours, which way has the {vessel} gone?
    wheres {vessel} now
    ship {vessel}, IMO {imo_number}, latest coordinates
    Our 40 tons of coffee were due on the weekend and the warehouse has asked 5 times already, so can you see on which part of the ocean the {vessel} is?
    is the {vessel} moving or lying still, the one with IMO {imo_number}
    ? vessel  where is the ship right now
    ? vessel  show me its track of the last {track_hours} hours
    & where are the {vessel} and the {vessel#2}
    & locate the {vessel}, the {vessel#2} and the {vessel#3}
    ! who is the captain of the ship
    ! how fast can a container ship go
    ! where is my phone
    ! who built the largest ship in the world
    ! Send the Nordic Grace back to <city>, she forgot half of our crates.
    ! register the Cape Fortune under the flag of <country>
    ! how many seamen are on board the Stella Maris at present, and is <person> among them?
    ! At what speed does a freighter burn least, 12 knots or 16?
    ! Locate the leak under our sink, it's been dripping since <clock>
vessel-port-calls | Lists the ports that a ship has visited or will visit between two dates. | vessel:~Ever Loyal,Baltic Heron,MSC Aurelia,Nordic Grace,Ocean Pioneer,Stella Maris,Cape Fortune,Maersk Tundra,Pacific Lark,Golden Tern,Sea Falcon,Atlantic Rowan "Name of the ship"; from_date:isodate "First day, YYYY-MM-DD"; to_date:isodate "Last day, YYYY-MM-DD"; include_anchorage?=false:true=with anchorages,anchor stops included|false=without anchorages,real berths only "Also count stops at anchor"
    port calls of the {vessel} from {from_date} to {to_date}
    {vessel} {from_date} - {to_date}
    which harbours did the {vessel} visit between {from_date} and {to_date}, {include_anchorage}
    Please list every stop of the {vessel} from {from_date} until {to_date}, {include_anchorage}.
    between {from_date} and {to_date}, where has the {vessel} moored?
    We suspect that somebody loaded the wrong grain. At which quays was the {vessel} from {from_date} up to {to_date}?
    vessel {vessel}, start {from_date}, end {to_date}, {include_anchorage}
    ending {to_date}, starting {from_date}: itinerary of the {vessel}
    where all did {vessel} dock from {from_date} til {to_date}
    The insurer wrote a 12 page letter and a certain Mr Olsen keeps calling, all because they want the harbours in which the {vessel} lay from {from_date} to {to_date}.
    in which countries did the {vessel} call from {from_date} through {to_date}
    I need the schedule of stops of the {vessel}, {from_date} to {to_date}, {include_anchorage}
    ? vessel  which ports did the ship visit from {from_date} to {to_date}
    ? from_date  port calls of the {vessel} until {to_date}
    ? to_date  list the ports the {vessel} has called at since {from_date}
    & port calls of the {vessel} and the {vessel#2} from {from_date} to {to_date}
    & where did the {vessel} stop from {from_date} to {to_date} and from {from_date#2} to {to_date#2}
    ! how deep is the port of <city>
    ! list my phone calls from <isodate> to <isodate>
    ! which port is the busiest in the world
    ! what does it cost to moor in <city>
    ! scratch the stop in <city> from the schedule of the Baltic Heron, the berth is closed until <isodate>
    ! Swap the two calls of the Golden Tern in June, first <city> and then <city>.
    ! what did the Sea Falcon pay in port dues in <city> on <isodate>?
    ! Do ships at anchor have it calmer than ships at a berth, or is it just duller?
    ! visit my aunt in <city> between the 3rd and the 9th for me, she's so lonely
vessels-nearby | Lists ships within a radius of a harbour. | harbour:city "Harbour city"; radius_nm:5..60 "Radius in nautical miles"; ship_type?:cargo=cargo ships,freighters|tanker=tankers,oil tankers|passenger=cruise ships,passenger ships|fishing=fishing boats,trawlers|tug=tugs,tug boats "Only this type"; min_length_m?:50..350 "Only ships at least this long, in metres"
    which ships are within {radius_nm} miles of {harbour}
    {harbour} {radius_nm} nm {ship_type}
    list all {ship_type} around {harbour}, radius {radius_nm}
    What's floating out there off {harbour}? Let's say {radius_nm} nautical miles.
    I'm a photographer, show me {ship_type} no farther than {radius_nm} sea miles from {harbour}
    {radius_nm} nautical miles around {harbour}, everything longer than {min_length_m} metres
    Could you tell me who is waiting outside {harbour}, up to {radius_nm} miles away?
    radius {radius_nm}, harbour {harbour}, type {ship_type}, length from {min_length_m}
    any {ship_type} near {harbour}? like {radius_nm} miles or so
    The fog is so thick that we cannot see our own bow, there are 4 of us on a small sailing boat, so please tell me what traffic there is {radius_nm} miles around {harbour}.
    within a circle of {radius_nm} nautical miles, what lies in front of {harbour}
    traffic picture for {harbour}, {radius_nm} miles, only {ship_type}
    ? harbour  which ships are within {radius_nm} miles
    ? radius_nm  list the {ship_type} around {harbour}
    & ships within {radius_nm} miles of {harbour} and of {harbour#2}
    & {ship_type} within {radius_nm} miles of {harbour}, and {ship_type#2} within {radius_nm#2} miles of {harbour#2}
    ! restaurants within <small> miles of <city>
    ! what is the difference between a tug and a trawler
    ! how far is it from <city> to <city> by sea
    ! rent a boat in <city>
    ! tow the tanker 12 miles off <city> out of the channel, she's blocking all of us
    ! Ban trawlers from the 20 miles round <city> as of <date>, the herring needs a rest.
    ! how many passengers got off the cruise ships in <city> last season?
    ! Is it harder to park a 300 metre freighter or to pull it with a tug?
    ! list the best dentists no more than 5 miles from <city>
vessel-watch | Creates an alert that notifies you when a ship does something. | vessel:~Blue Marlin,Silver Petrel,CMA Galileo,Iron Duchess,Lady Brigitte,Polar Quest,River Dawn,Santa Lucia,Tasman Spirit,Wind Dancer,Yokohama Star,Zephyr Bay "Name of the ship"; event:arrival=arrives,reaches port,comes in|departure=departs,leaves port,sails|stop=stops at sea,lies still|speed=slows down,loses speed|silence=stops sending,goes dark "What to watch for"; notify_email:email "Where to send it"; expires?:isodate "Last day of the watch, YYYY-MM-DD"
    tell {notify_email} when the {vessel} {event}
    mail {notify_email} as soon as the {vessel} {event}
    {notify_email} should get a message if the {vessel} {event} on or before {expires}
    Please keep an eye on the {vessel} and write to {notify_email} once she {event}.
    when the {vessel} {event}, let {notify_email} know
    I can't stare at the map all night. If the {vessel} {event}, send a note to {notify_email}.
    until {expires}, notify {notify_email} whenever the {vessel} {event}
    watch {vessel}, she {event}, {notify_email}, expires {expires}
    ping {notify_email} if {vessel} {event} ok?
    The crane crew of 9 has nothing to do until then and our foreman is getting impatient, so have {notify_email} alerted the moment the {vessel} {event}.
    alert for {notify_email}: the {vessel} {event}
    set up a warning, valid till {expires}, that goes to {notify_email} in case the {vessel} {event}
    ? vessel  tell {notify_email} when the ship {event}
    ? event  watch the {vessel} and write to {notify_email}
    ? notify_email  I want to be told when the {vessel} {event}
    & tell {notify_email} when the {vessel} {event} and when the {vessel#2} {event#2}
    & let {notify_email} and {notify_email#2} know when the {vessel} {event}
    ! stop watching the ship
    ! tell <person> that the ship is late
    ! which watch is waterproof to <large> metres
    ! remind me to call the harbour master
    ! the alert for the Polar Quest may go, she has been in port for days, delete it
    ! Have the mails about Iron Duchess go to <email> from now on and no longer to <email>.
    ! why did the Lady Brigitte stop sending on <isodate>?
    ! Which frightens an owner more, a ship that slows down or one that goes dark?
    ! Watch my two kids on <date> until <clock>, the crane needs me
track_container | Get the latest event and the estimated arrival of a container. | container_no:id "Container number"; carrier?:company "Shipping line"; language?:language "Language of the events"
    track container {container_no}
    {container_no} {carrier}
    where is our box {container_no}
    Could you check how far {container_no} has come? It travels with {carrier}.
    The customer is shouting at me, when will {container_no} finally get here?
    {container_no}: has it been unloaded yet?
    with {carrier}, number {container_no}, expected arrival
    has {container_no} left the terminal
    any news on {container_no}, in {language} if possible
    number {container_no}, line {carrier}, language {language}
    We filled it on a rainy Tuesday with 22 pallets of tiles, Karl sealed it himself and since then nobody has told us anything, so what is the newest event for {container_no}?
    yo is {container_no} still stuck in the yard
    ? container_no  where is my container, the carrier is {carrier}
    ? container_no  when will the box arrive
    & track {container_no} and {container_no#2}
    & where are the containers {container_no}, {container_no#2} and {container_no#3}
    ! how many containers fit on a ship
    ! restart the container <word>
    ! buy a used container
    ! empty the container <id>
    ! release <id> to <person>, he's standing at the gate with the truck
    ! Break the seal of <id> and count the pallets for me.
    ! what did we pay the line for <id>, was it more than <amount>?
    ! Do boxes get lost more often at sea or in the yard, in your experience?
    ! Track my cycling from <city> to <city>, I want to see the climbs afterwards
submit_declaration | Sends a customs declaration for goods to be imported or exported. | direction:import=import,importation|export=export,exportation "Import or export"; goods:~cotton shirts,roasted coffee,car tyres,wooden chairs,olive oil,solar panels,ceramic tiles,bicycle frames,frozen shrimp,steel pipes,board games,medical gloves,leather handbags,espresso machines,red wine "What it is"; value:amount "Worth of the goods in euros"; origin_country:country "Where the goods were made"; documents?:file[] "Attached papers"
    declare {goods} for {direction}, worth {value} euros, made in {origin_country}
    {direction} {goods} {value} {origin_country}
    customs papers please: {direction} of {goods} from {origin_country}, {value} euros
    The truck is already at the border! Hand in the declaration: {goods}, origin {origin_country}, value {value}, {direction}
    {goods} worth {value} euros from {origin_country}, please register them with customs, it's {direction}, papers are {documents}
    origin {origin_country}, goods {goods}, worth {value}, direction {direction}, documents {documents}
    would you send customs our form for {direction}? {goods}, produced in {origin_country}, invoice total {value} euros
    we are doing {direction} and customs wants to know: {value} euros of {goods}, manufactured in {origin_country}
    gotta get {goods} thru customs, {origin_country} made, {value} euro, {direction}
    With the attached {documents}, submit {direction} of {goods} from {origin_country} at a value of {value} euros
    Our broker is on holiday for 3 weeks and his deputy does not pick up, so please file it yourself: {direction}, {goods}, {value} euros, country of origin {origin_country}.
    {value} euros is what the {goods} cost, they come from {origin_country}; lodge the form for {direction} together with {documents}
    ? direction  declare {goods} from {origin_country} worth {value} euros
    ? goods  file a customs form for {direction}, value {value}, origin {origin_country}
    ? value  customs declaration for {direction} of {goods} made in {origin_country}
    ? origin_country  declare {goods} for {direction}, {value} euros
    & declare {goods} worth {value} euros and {goods#2} worth {value#2} euros, both {direction}, made in {origin_country}
    ! submit my tax declaration
    ! which country exports the most <food>
    ! sell my <product> for <amount> euros
    ! what is a certificate of origin
    ! withdraw the declaration for the bicycle frames from <country>, they were never loaded
    ! The 14000 euros on our form for the solar panels should have been 41000, have customs put that right.
    ! who at customs is dealing with our espresso machines from <country>?
    ! Does importing leather handbags still pay off if you're a tiny shop?
    ! Submit my essay on the wine trade to Professor <person> before <isodate>
estimate_duty | Calculates import duty and taxes for goods before they are shipped. | hs_code:id "Tariff code"; value:amount "Worth in dollars"; to_country:country "Country of import"; from_country?:country "Country of origin"; weight_kg?:10..900 "Weight in kilograms"
    duty for {hs_code} worth {value} dollars into {to_country}
    {hs_code} {value} {to_country}
    what would customs charge in {to_country} for {value} dollars of {hs_code}
    Please work out the import tax on {hs_code}: {value} dollars, going to {to_country}.
    into {to_country}, tariff code {hs_code}, value {value}, how much do I owe?
    I'm thinking about selling to {to_country}, but I fear the tariffs. It's {hs_code} at {value} dollars.
    {value} dollars, code {hs_code}, coming from {from_country} and entering {to_country}: how much tax on top
    code {hs_code}, value {value}, weight {weight_kg}, destination {to_country}, origin {from_country}
    how bad r the tariffs for {hs_code} goin to {to_country}, {value} bucks
    My partner bets it is almost nothing and I bet ten beers that it is a fortune, so what does {to_country} levy on {value} dollars of goods under {hs_code}?
    roughly what fees come on top of {value} dollars when {hs_code}, {weight_kg} kilos of it, enters {to_country}
    if we ship {hs_code} from {from_country} to {to_country}, value {value} dollars, what do we pay to the state
    ? hs_code  how much import tax on {value} dollars into {to_country}
    ? value  what is the duty on {hs_code} in {to_country}
    ? to_country  import duty for {hs_code}, {value} dollars, from {from_country}
    & duty on {hs_code} worth {value} dollars into {to_country} and into {to_country#2}
    & import tax in {to_country} on {hs_code} at {value} dollars and {hs_code#2} at {value#2} dollars
    ! why do countries have tariffs
    ! estimate the value of my <product>
    ! pay <amount> dollars to the tax office
    ! when am I on duty next week
    ! pay the duty on <id> out of the account in <currency>, all <amount> of it
    ! I was charged double for <id> in <country>, lodge an appeal and get my money back
    ! when did <country> last raise the rate for <id>, and by whom was that decided?
    ! Why does a 900 kilo machine often cost less duty than 10 kilos of cheese?
    ! how long would <person> need to paint a hall of 400 square metres, just an estimate
book_container_slot | Reserves space on a ship for containers between two ports. | load_port:city "Port of loading"; discharge_port:city "Port of discharge"; count:2..40 "Number of containers"; size?=40ft:20ft=twenty foot,20 foot|40ft=forty foot,40 foot|45ft=high cube,45 foot "Size of the containers"; cooled?=false:true=refrigerated,with cooling|false=dry,without cooling "Refrigerated containers"; ready_on?:isodate "Day on which the goods are ready, YYYY-MM-DD"
    book space for {count} containers from {load_port} to {discharge_port}
    {load_port} {discharge_port} {count} boxes {size}
    {count} boxes, {size}, {cooled}, loading in {load_port}, unloading in {discharge_port}
    Could you get us on a ship with {count} containers? They go from {load_port} to {discharge_port}.
    to {discharge_port} from {load_port}, {count} units, ready on {ready_on}
    The harvest is in and it is spoiling fast. {count} containers, {cooled}, must get from {load_port} to {discharge_port}.
    from {load_port}: {count} containers {size} bound for {discharge_port}, please reserve
    load {load_port}, discharge {discharge_port}, count {count}, ready {ready_on}
    need room on a boat for {count} boxes {load_port} > {discharge_port}
    The last forwarder let us down twice and cost us about 7 weeks, so you do it now: secure a place for {count} containers out of {load_port}, destination {discharge_port}, {cooled}.
    as of {ready_on} we have {count} containers to send to {discharge_port} by sea from {load_port}
    put {count} of our containers on the next sailing out of {load_port} that calls at {discharge_port}
    ? load_port  book space for {count} containers to {discharge_port}
    ? discharge_port  we have {count} containers to ship out of {load_port}, {cooled}
    ? count  reserve container space from {load_port} to {discharge_port}
    & book {count} containers from {load_port} to {discharge_port} and {count#2} from {load_port#2} to {discharge_port#2}
    & space for {count} containers from {load_port} to {discharge_port} and to {discharge_port#2}
    ! cancel the space for <small> containers
    ! book a cruise from <city> to <city>
    ! what does a container weigh when it is empty
    ! book a dentist slot for <isodate>
    ! Give up 6 of the 20 places we hold from <city> to <city>, the harvest was poor.
    ! put our booking for 12 reefers out of <city> under the name of <person>'s firm
    ! which crane will load our 8 boxes in <city>, and how many men work it?
    ! Are 40 foot containers used more than 20 foot ones these days?
    ! Book me on the night train from <city> to <city>, <date>, lower bunk
"""
