"""Trains, planes, hotels and changes of plan."""

BOOK = """
rail_connections | Looks up train connections between two stations. | from_station:city "Station of departure"; to_station:city "Station of arrival"; travel_day:isodate "Day of the journey, YYYY-MM-DD"; depart_after?:isotime "Earliest departure, HH:MM"; class?=second:first=first class,1st class|second=second class,2nd class "Class of the seat"; direct_only?:true=direct only,without changing trains|false=changes are fine,with or without changes "No change of train"
    trains from {from_station} to {to_station} on {travel_day}
    {from_station} {to_station} by rail, {travel_day}
    is there a train to {to_station} from {from_station} on {travel_day} after {depart_after}
    I have to be in {to_station} on {travel_day}, which railway connections leave {from_station}?
    rail connections {from_station} - {to_station}, {travel_day}, {direct_only}
    On {travel_day} I'd like to go by rail to {to_station}, starting in {from_station}, {class}.
    leaving {from_station} for {to_station}, {travel_day}, not before {depart_after}, {class}
    what goes to {to_station} on {travel_day} out of {from_station}, {direct_only}
    train times {travel_day}: {from_station} to {to_station}
    to {to_station}, from {from_station}, {class}, {travel_day}
    show {class} tickets {from_station}-{to_station} for {travel_day} at {depart_after} or later
    how can I get from {from_station} to {to_station} on the railway on {travel_day}
    next stop {to_station}! Departing {from_station} on {travel_day} after {depart_after}, {direct_only}
    please check the timetable between {from_station} and {to_station} for {travel_day}
    ? travel_day  trains from {from_station} to {to_station}, {class}
    ? to_station  is there a train leaving {from_station} on {travel_day} after {depart_after}
    ? from_station  I need a train to {to_station} on {travel_day}
    & trains from {from_station} to {to_station} on {travel_day} and on {travel_day#2}
    & rail connections on {travel_day} from {from_station} to {to_station}, and from {from_station#2} to {to_station#2}
    ! why is the train to <city> late
    ! buses from <city> to <city>
    ! train my dog
    ! I missed the 9.14 to <city>, claim my <amount> euros back from the railway.
    ! have my umbrella sent on to <city>, I left it in coach 7 of the 17.05
    ! Who was the conductor between Graz and <city> on <isodate>?
    ! Is a night train in second class all right for a woman alone, or should it be first?
    ! look up the recipe for <phrase>, I have guests at <clock>
compare_fares | Compares flight prices over a whole month. | origin:city "City where the trip begins"; destination:city "City where it ends"; month:month "Month of travel"; cabin?=economy:economy=economy,coach|business=business,business class|first=first class "Cabin"; max_stops?:1..3 "Most stopovers"; currency?:currency "Currency for the prices"
    cheapest day to fly from {origin} to {destination} in {month}
    fares {origin} {destination} {month}
    what do plane tickets from {origin} to {destination} cost in {month}
    When in {month} is flying to {destination} cheapest? We start in {origin}.
    compare {cabin} prices for {month}, {origin} to {destination}
    I can travel any day in {month}; which is the best for {origin} - {destination}, at most {max_stops} stops
    {month}: {destination} from {origin}, {cabin}, prices in {currency}
    air fare overview {origin} to {destination} through {month}
    how expensive will it be to fly {cabin} to {destination} from {origin} during {month}
    list the {month} ticket prices in {currency} from {origin} over to {destination}
    best deal out of {origin} towards {destination} this {month}?
    show the price calendar of {month} for {origin} to {destination}, max_stops {max_stops}
    going {cabin} to {destination}, leaving {origin} sometime in {month}; what would I pay in {currency}
    ? month  what are the cheapest fares from {origin} to {destination}
    ? destination  where is it cheap to fly from {origin} in {month}, {cabin}
    ? origin  compare {cabin} fares to {destination} in {month}
    & compare fares from {origin} to {destination} in {month} and in {month#2}
    & what does flying from {origin} to {destination}, {destination#2} or {destination#3} cost in {month}
    ! upgrade my seat to business class
    ! cancel my flight <id>
    ! how long is the flight from <city> to <city>
    ! freeze the price of 214 dollars to <city> for 48 hours
    ! Use my 30000 miles to pay for the July flight of <person> to <city>.
    ! With a business ticket to <city>, how many suitcases may one take along?
    ! Is it true that you pay less if you book on a Tuesday?
    ! Compare my phone bills for April and May, one is <amount> higher.
stays.search | Lists hotels in a city for given nights. | city:city "City"; check_in:isodate "Arrival, YYYY-MM-DD"; check_out:isodate "Departure, YYYY-MM-DD"; guests?=2:1..6 "Number of guests"; min_stars?:2..5 "Lowest number of stars"; amenities?:~pool,gym,wifi,parking,breakfast,sauna,bar,spa[] "Things the hotel must have"
    hotels in {city} from {check_in} to {check_out}
    {city}, {check_in} - {check_out}, {guests} people
    where can we sleep in {city} between {check_in} and {check_out}
    I arrive in {city} on {check_in} and leave on {check_out}, find me a room
    checking out {check_out}, checking in {check_in}, {city}, at least {min_stars} stars
    Somewhere to stay in {city} with {amenities}, {check_in} to {check_out}?
    accommodation {city}, arrival {check_in}, departure {check_out}
    we are {guests} and want {min_stars} stars or better in {city} from {check_in} until {check_out}
    leaving {check_out} and coming {check_in}, which places in {city} are free?
    show places with {amenities} for {guests} guests in {city}, {check_in} through {check_out}
    a bed in {city} please, {check_in} till {check_out}
    what lodging is there in {city} for the nights of {check_in} to {check_out}, {amenities} needed
    look for rooms: {city}, check_in {check_in}, check_out {check_out}, guests {guests}
    until {check_out} from {check_in} on I need a place in {city}
    ? check_out  hotels in {city} from {check_in}
    ? check_in  find a room in {city}, I leave on {check_out}
    ? city  hotels with {amenities} between {check_in} and {check_out}
    & hotels in {city} and in {city#2} from {check_in} to {check_out}
    & hotels in {city} from {check_in} to {check_out}, then in {city#2} from {check_in#2} to {check_out#2}
    ! rate my hotel in <city>
    ! call the reception of the hotel
    ! how many hotels are there in <country>
    ! Ask the hotel in <city> for a cot in our room, the baby comes along after all.
    ! room 214 at the Bristol stinks of smoke, get me moved to another one
    ! Until when do they serve breakfast at the Grand in <city>?
    ! Do four stars mean the same in <country> as they do in Switzerland?
    ! find a nanny for our stay in <city>, <isodate> to <isodate>
reserve_seat | Reserves a seat on a train or flight that is already booked. | booking:id "Booking reference"; position:window=at the window,by the window|aisle=on the aisle,by the aisle|middle=in the middle,between two others "Where to sit"; coach?:2..20 "Number of the coach or row"; quiet_zone?=false:yesno "Prefer the quiet zone"; passengers?=1:small "How many seats"
    reserve a seat {position} for booking {booking}
    {booking}: {position}
    I want to sit {position}, my reference is {booking}
    put me {position} on {booking}
    seat reservation {booking}, {position}, coach {coach}
    for {booking} please take something {position} in coach {coach}
    My knees are bad, so {position} would be great, booking {booking}.
    {passengers} seats {position} under {booking}
    can I still choose a place {position} for {booking}
    quiet zone {quiet_zone}, {position}, booking {booking}
    add a place {position} to {booking}, quiet zone {quiet_zone}
    row {coach} {position} on {booking}
    let the {passengers} of us sit {position}, number {coach}, our code is {booking}
    booking {booking} should be {position}
    ? position  reserve a seat for booking {booking}
    ? booking  I want to sit {position} in coach {coach}
    & reserve a seat {position} for {booking} and for {booking#2}
    & sit {position} on {booking} and {position#2} on {booking#2}
    ! reserve a table for <small> people
    ! which seat do I have on <id>
    ! Give up the place in coach 12 under <id>, <person> stays at home.
    ! print the ticket for <id> and leave it at the desk for <person>
    ! Has coach 9 on <id> got power sockets?
    ! Where do people get less travel sick, at the window or on the aisle?
    ! Please reserve 4 kilos of cherries for <person> at Saturday's market.
change_travel_dates | Changes the outward and return day of a booked trip. | reference:id "Booking reference"; new_outward:isodate "New day of departure"; new_return:isodate "New day of return"; accept_fee?:true=and accept the fee,even if it costs extra|false=but only free of charge,only if it is free "Whether a rebooking fee may be charged"
    rebook {reference} to leave on {new_outward} and come back on {new_return}
    change {reference}: out {new_outward}, back {new_return}
    move my trip {reference} to {new_outward} until {new_return}
    {reference} {new_outward} {new_return}
    we have to come home on {new_return} and go on {new_outward} instead, reference {reference}
    My boss changed my holiday. Put {reference} on {new_outward} with the return on {new_return}.
    new dates for {reference}, {accept_fee}: {new_outward} to {new_return}
    return {new_return}, outward {new_outward}, booking {reference}
    could I travel {new_outward} and return {new_return} with {reference}, {accept_fee}
    shift {reference} so that I go {new_outward} and get back {new_return}
    for {reference}, the way back is now {new_return} and the way there {new_outward} {accept_fee}
    swap the days on {reference}: depart {new_outward}, return {new_return}
    please alter {reference}, {accept_fee}, start {new_outward}, end {new_return}
    ? new_return  rebook {reference} to leave on {new_outward}
    ? new_outward  let me come back on {new_return} with {reference}
    ? reference  change my trip to {new_outward} until {new_return}
    & rebook {reference} and {reference#2} to go on {new_outward} and come back on {new_return}
    & put {reference} on {new_outward} to {new_return} and {reference#2} on {new_outward#2} to {new_return#2}
    ! cancel the trip <id> and refund it
    ! change the name on ticket <id>
    ! what are the dates of my trip
    ! I broke my leg and <person> goes in my place, put trip <id> in his name.
    ! add two nights with half board in <city> to <id>
    ! What does the insurance of <id> cover, stolen cameras too?
    ! Is it usual nowadays to pay a fee of 60 euros for every rebooking?
    ! shift the sofa delivery to <isodate>, on <isodate> nobody will be in
plan_round_trip | Suggests an itinerary through several cities with nights in each. | start_city:city "Where the trip begins and ends"; stops:city[] "Cities to visit, in any order"; total_nights:7..28 "Nights altogether"; budget.amount?:large "Budget for the whole trip"; budget.currency?:currency "Currency of the budget"; pace?=normal:relaxed=at a relaxed pace,slowly|normal=at a normal pace|fast=at a fast pace,quickly "How much to do per day"
    plan a trip from {start_city} through {stops} in {total_nights} nights
    {total_nights} nights, {start_city}, then {stops}
    round trip with {stops}, starting in {start_city}, {total_nights} nights
    I live in {start_city} and would love to see {stops}, we have {total_nights} nights
    itinerary {start_city}: {stops}, {total_nights} nights, {pace}
    how should we split {total_nights} nights between {stops} when we begin at {start_city}
    Suggest a tour to {stops} and back to {start_city}, {total_nights} nights, budget {budget.amount} {budget.currency}.
    with {budget.amount} {budget.currency} and {total_nights} nights, can I visit {stops} out of {start_city}
    take us around {stops} {pace}, home is {start_city}, {total_nights} nights in all
    a journey of {total_nights} nights visiting {stops}; departure and end {start_city}
    we want to travel {pace} to {stops} from {start_city} for {total_nights} nights
    work out a loop from {start_city} over {stops} lasting {total_nights} nights, spending at most {budget.amount} {budget.currency}
    see {stops} in {total_nights} nights {pace}, beginning in {start_city}
    ? stops  plan a trip of {total_nights} nights starting in {start_city}
    ? total_nights  a tour from {start_city} through {stops} {pace}
    ? start_city  round trip through {stops} in {total_nights} nights
    & plan a trip from {start_city} through {stops}, in {total_nights} nights or in {total_nights#2} nights
    & a tour through {stops} in {total_nights} nights, once from {start_city} and once from {start_city#2}
    ! book all hotels of my trip
    ! how many nights did I stay in <city>
    ! Apply for a visa for <country> in the name of <person>, 21 nights.
    ! send my tour through Bologna and Siena to <email>
    ! Which jabs does one need for <country> when staying 10 nights?
    ! Are three nights in Venice too long for children of 5 and 7?
    ! Plan a surprise party for <person> with 25 guests, all for under <amount>.
"""
