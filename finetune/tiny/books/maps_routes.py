"""Maps: coordinates, routes with stops, things nearby."""

BOOK = """
address_to_point | Turns a postal address into coordinates. | address.street:~12 Mill Lane,Hauptstrasse 4,221 Oak Avenue,5 rue des Lilas,88 Harbour Road,9 Temple Street,Via Roma 31,1400 Pine Drive "Street and house number"; address.city:city "Town or city"; address.zip?:zip "Post code"; address.country?:country "Country"; precision?=rooftop:rooftop=exact to the house,to the building|street=exact to the street|city=only to the city "Accuracy wanted"
    coordinates of {address.street}, {address.city}
    where exactly is {address.street} in {address.city}
    latitude and longitude for {address.street}, {address.zip} {address.city}
    geocode {address.street}, {address.city}, {address.country}
    I need the position of {address.street}, {address.city}
    put {address.street} in {address.city}, {address.country} into lat/lon {precision}
    {address.street} {address.zip} {address.city} as a point, {precision}
    what are the GPS values of {address.street}, {address.city}?
    My drone must find {address.street} in {address.city}. Which coordinates?
    locate {address.city}, {address.street}, {precision}
    resolve the address {address.street}, {address.city}, {address.zip}
    city {address.city}, street {address.street}, lat and lon please
    give me a pin for {address.street}, {address.zip} {address.city}, {address.country}
    ? address.street  give me the exact coordinates in {address.city}
    ? address.city  where is {address.street}, {address.country}
    & coordinates of {address.street}, {address.city} and of {address.street#2}, {address.city#2}
    & where are {address.street} and {address.street#2} in {address.city}
    ! who lives at <word> street in <city>
    ! deliver a parcel to <city>
    ! change my address to <city>
    ! 88 Harbour Road is a bakery and not a bank, please get the map corrected
    ! put a for sale sign on my page for 221 Oak Avenue, price <amount>
    ! What is the rent for two rooms at 1400 Pine Drive in <city>?
    ! why do streets in <country> have the even numbers on one side only
    ! turn this recipe for 4 into one for 10 people
place_at_coordinates | Tells what lies at a pair of coordinates. | latitude:-60..70 "Degrees north, negative for south"; longitude:-170..170 "Degrees east, negative for west"; detail?=town:country=just the country,country only|town=down to the town|street=down to the street "How exact the answer should be"; language?:language "Language of the names"
    what is at latitude {latitude} longitude {longitude}
    which place is at {latitude}, {longitude}
    {latitude},{longitude} where is that
    longitude {longitude}, latitude {latitude}: name the place
    I have a photo with lat {latitude} and lon {longitude}, where was it taken?
    name of the spot {latitude} {longitude}, {detail}
    tell me in {language} what lies at {latitude}, {longitude}
    reverse lookup lat {latitude} lon {longitude} {detail}
    lon {longitude} lat {latitude}, {detail}, answer in {language}
    Somebody radioed the position {latitude} / {longitude}. What is there?
    find the address for longitude {longitude} and latitude {latitude}, names in {language}
    am I in the sea at {latitude}, {longitude}?
    point {latitude}, {longitude}: {detail} please
    ? longitude  what is at latitude {latitude}
    ? latitude  which place is at longitude {longitude}, {detail}
    & what is at {latitude}, {longitude} and at {latitude#2}, {longitude#2}
    & which place lies at longitude {longitude} and latitude {latitude}, and which at latitude {latitude#2} and longitude {longitude#2}
    ! how hot is it at the equator
    ! save this position as home
    ! delete my pin at 48, 16, I sold the cabin
    ! Mayday! Send a boat to 54 north 12 east, we are taking in water
    ! how deep is the ocean at 35, -40
    ! Was longitude harder to measure than latitude in the old days?
    ! tell me what lies in the box with the number 40 in our cellar
points_nearby | Finds shops, stations and other points around a place. | centre:city "Place to search around"; category:pharmacy=pharmacies,drugstores|fuel=petrol stations,gas stations,fuel|charger=charging stations,EV chargers|supermarket=supermarkets,groceries|atm=cash machines,ATMs|parking=car parks,parking "What to look for"; radius_m?=1000:100..5000 "Radius in meters"; open_now?:true=open now,open at the moment|false=open or not,even if closed "Only what is open"
    {category} near {centre}
    find {category} in {centre}
    I'm in {centre} and need {category}
    are there {category} within {radius_m} meters of {centre}
    {category} around {centre}, {open_now}
    where do I get {category} close to {centre}?
    {centre} {category} {radius_m}m
    show {category} in the vicinity of {centre}, {open_now}
    We just arrived at {centre}. Any chance of {category}?
    look for {category} at most {radius_m} meters from the middle of {centre}
    closest {category} to {centre} please
    around {centre}, radius {radius_m}, {open_now}: {category}
    I'm staying in {centre}, can you point me to {category}, {open_now}?
    in a circle of {radius_m} meters about {centre}, what is there by way of {category}
    ? category  what is there within {radius_m} meters of {centre}
    ? centre  find {category}, {open_now}
    & find {category} and {category#2} near {centre}
    & {category} near {centre} and near {centre#2}
    ! reserve a parking space in <city>
    ! how much is petrol in <country>
    ! open a shop in <city>
    ! the pharmacy at the church in <city> has shut for good, mark it as closed
    ! Keep the charger at <city> station free for me from <clock> on.
    ! how many spaces has the biggest car park of <city>
    ! is coffee from a petrol station better than the one from a supermarket?
    ! find a piano teacher in <city> who comes to the house
plan_route_with_stops | Computes a road route that passes several stops in the best order. | start:city "Where to begin"; end:city "Where to finish"; via:city[] "Places to pass on the way"; avoid?:tolls=toll roads,tolls|motorways=motorways,highways|ferries=ferries,boats "What to keep away from"; vehicle?=car:car=by car,with the car|truck=by truck,with a lorry|motorcycle=by motorbike,on a motorcycle "Vehicle"; keep_order?:yesno "Keep the order of the stops"
    route from {start} to {end} via {via}
    drive {start} - {end} with stops in {via}
    I go from {start} to {end} and have to pass {via}, {vehicle}
    plan a route ending in {end}, beginning in {start}, over {via}, avoid {avoid}
    best way {start} to {end} passing {via}
    We deliver to {via}. The depot is {start} and the last stop is {end}.
    start {start}, end {end}, via {via}, {vehicle}, keep order {keep_order}
    how do I visit {via} on my way to {end} out of {start} {vehicle}
    finish in {end}; begin in {start}; in between {via}
    without {avoid}: {start}, {via}, {end}
    {vehicle} from {start} through {via} up to {end}, no {avoid}
    what's the shortest tour from {start} over {via} to {end}, sticking to that order: {keep_order}
    leave {start}, call at {via} and arrive at {end}
    ? via  plan a route with stops from {start} to {end} {vehicle}
    ? end  start in {start} and pass {via}
    ? start  how do I get to {end} via {via}, avoiding {avoid}
    & route from {start} to {end} via {via}, {vehicle} and {vehicle#2}
    & from {start} via {via} to {end} and to {end#2}
    ! cancel stop <city> on my ticket
    ! how many cars are on the road to <city>
    ! send the tour I saved last night to <person>'s lorry
    ! The trip over <city> and <city> is called <word> in my list, rename it to <phrase>
    ! what did I pay in tolls between <city> and <city> in May?
    ! Are motorways in <country> really emptier at night than the small roads?
    ! plan a wedding for 80 guests in <city>, not too posh
travel_minutes | Estimates how long a journey takes at a given time of day. | from_place:city "Where you are"; to_place:city "Where you want to be"; leave_at?:isotime "Time of departure, HH:MM"; mode?=car:car=by car,driving|bike=by bike,cycling|walk=on foot,walking|bus=by bus,on the bus "Means of travel"; weekday?:weekday "Day of the week, for typical traffic"
    how long from {from_place} to {to_place}
    how long does it take to get to {to_place} from {from_place} {mode}
    travel time {from_place} {to_place} {mode}
    If I leave {from_place} at {leave_at} on {weekday}, when will I reach {to_place}?
    minutes from {from_place} to {to_place} {mode}
    I'm late! How quickly can I be in {to_place} if I'm in {from_place}?
    on a {weekday} at {leave_at}, how long is the trip {from_place} to {to_place}
    duration {mode}: {from_place} to {to_place}
    to {to_place} from {from_place}, leaving {leave_at}, {mode}, how many minutes
    is {to_place} less than an hour from {from_place} {mode}?
    what time do I need for the way from {from_place} over to {to_place}
    setting off from {from_place} at {leave_at} {mode}, how many minutes to {to_place}
    from {from_place} I have to be at {to_place}, how much time should I plan
    ? to_place  how long does it take from {from_place} {mode}
    ? from_place  how long to {to_place} if I leave at {leave_at}
    & how long from {from_place} to {to_place} {mode} and {mode#2}
    & travel time from {from_place} to {to_place} and to {to_place#2}
    ! at what time does the bus to <city> leave
    ! how many meters is it from <city> to <city>
    ! call a taxi to <city>
    ! report a crash on the bridge before <city>, two cars and a bike
    ! push tomorrow's departure in my diary from 07:30 to <clock>, and excuse me with <person>
    ! how many buses a day run between <city> and <city>
    ! Is cycling quicker than driving in most big towns on a Monday?
    ! how long do I boil 12 eggs so that they are soft
climb_profile | Height above sea level along a path, with climbs and descents. | start_km:0..40 "Kilometer at which the profile begins"; end_km:41..120 "Kilometer at which it ends"; trail:~Ridge Trail,North Loop,Canal Path,Summit Route,Forest Round,Coastal Way,Old Railway,Three Lakes Tour "Name of the trail"; unit?=meters:meters=in meters|feet=in feet "Unit of the heights"; samples?=50:10..200 "Number of points"
    elevation of the {trail} from kilometer {start_km} to {end_km}
    how steep is the {trail} between km {start_km} and km {end_km}
    {trail} {start_km}-{end_km} km profile
    show the climbs on {trail}, start {start_km}, end {end_km}, {unit}
    up to kilometer {end_km}, from kilometer {start_km}, how much do I climb on the {trail}
    I'm hiking the {trail} from km {start_km} to km {end_km}, what about the height gain {unit}?
    altitude along {trail} with {samples} points, {start_km} to {end_km}
    end_km {end_km}, start_km {start_km}, trail {trail}, {samples} samples
    How hilly does the {trail} get from {start_km} through {end_km}?
    heights {unit} on the stretch {start_km} to {end_km} of the {trail}
    the last kilometer is {end_km} and the first {start_km}, draw the ups and downs of the {trail}
    from kilometer {start_km}, is the {trail} uphill until kilometer {end_km}? {unit}
    {samples} height points of {trail}, km {start_km} up to km {end_km}
    ? trail  how steep is it between km {start_km} and km {end_km}
    ? end_km  elevation of the {trail} from kilometer {start_km}
    ? start_km  show the climbs on the {trail} up to km {end_km}
    & elevation from km {start_km} to km {end_km} on the {trail} and the {trail#2}
    & profile of the {trail} from {start_km} to {end_km} and from {start_km#2} to {end_km#2}
    ! how high is the tallest mountain in <country>
    ! how long is the trail in <city>
    ! close the Ridge Trail between kilometer 8 and 11, a tree has come down
    ! A signpost is missing at km 23 of the Forest Round, let the rangers know.
    ! is there a hut with beds along the Summit Route around km 30?
    ! what is harder on the knees, 600 meters up or 600 meters down
    ! draw <person> climbing a ladder for the birthday card
"""
