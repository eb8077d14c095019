"""Flights and seats of an airline, and the services of an airport."""

BOOK = """
flights_find | Search scheduled flights between two cities on a given day. Returns times, carriers and prices. | from_city:city "City of departure"; to_city:city "City of arrival"; day:isodate "Day of departure, YYYY-MM-DD"; cabin?=economy:economy=economy,coach|premium=premium economy|business=business class,business|first=first class "Cabin"; passengers?:2..9 "Number of travellers"
    find flights from {from_city} to {to_city} on {day}
    {from_city} {to_city} {day} {cabin}
    Could you see which planes go from {from_city} to {to_city} on {day}, please?
    My sister is getting married in {to_city}, so I need to get on a plane in {from_city} on {day}.
    {day}: how can I fly from {from_city} to {to_city}?
    I have to be in {to_city} on {day} and I'm sitting in {from_city}, which is far too far to drive. What's in the air?
    to {to_city} by air out of {from_city}, leaving {day}, {cabin}
    origin {from_city}, destination {to_city}, date {day}, passengers {passengers}
    anythin flyin {from_city} - {to_city} on {day}? there r {passengers} of us
    The last trip took us 14 hours with two kids and a broken armrest, so this time please look for something decent in {cabin} going from {from_city} to {to_city} on {day}.
    which airlines connect {from_city} with {to_city} on {day}, {passengers} people travelling
    need air travel for {passengers} out of {from_city} and into {to_city}, {day}
    ? from_city  I want to fly to {to_city} on {day}
    ? to_city  which flights leave {from_city} on {day}, {cabin}
    ? day  look for a plane from {from_city} to {to_city}
    & flights from {from_city} to {to_city} on {day} and on {day#2}
    & find planes from {from_city} to {to_city} on {day}, and from {from_city#2} to {to_city#2} on {day#2}
    ! how long does it take to fly from <city> to <city>
    ! find a hotel in <city> for <isodate>
    ! which airline has the best food
    ! cancel my flight to <city>
    ! Could you put the Oslo flight on <isodate> under my wife's maiden name?
    ! add a second suitcase of 23 kg to my trip from <city> to Lisbon
    ! Do they serve a hot meal in premium economy between Zurich and <city>?
    ! Is business class worth the money on a five hour flight, or would you stay in coach?
    ! I need to find a dentist in <city> who has time for 2 of us on <isodate>.
flights_status | Live status of one flight by its number: on time, delayed, gate, belt. | flight_number:~BA117,LH440,UA88,AF1280,EK205,QR701,DL44,SQ322,KL1023,IB3166,TK1951,AC856,NH211,LX1418,SK903,QF9,VS3,FR2284 "Airline code and number"; day?:date "Day of departure, today when left out"; detail?=all:all=everything,all details|gate=the gate,just the gate|delay=the delay,just the delay|belt=the baggage belt,the luggage carousel "What to report"
    status of {flight_number}
    {flight_number} {day}
    is {flight_number} on time?
    Could you tell me {detail} for {flight_number}, please
    I'm picking up my mother and her phone is off, has {flight_number} landed yet?
    {flight_number}, departure {day}: any news about it?
    There is a storm outside and I am getting nervous. Will {flight_number} leave at all?
    {detail} of {flight_number}
    whens {flight_number} gettin in
    flight number: {flight_number}, day: {day}, detail: {detail}
    We have been standing in hall 2 for 40 minutes next to a closed cafe and nobody says a word, so can you find out whether {flight_number} is running late?
    has {flight_number} been delayed or cancelled
    ? flight_number  is my flight on time
    ? flight_number  did the one {day} take off, show me {detail}
    & are {flight_number} and {flight_number#2} on time
    & has {flight_number} landed, and how about {flight_number#2} and {flight_number#3}
    ! why do planes get delayed so often
    ! rebook me from <id> to a later flight
    ! what is the status of my parcel <id>
    ! how many passengers are on board of flight <id>
    ! Please hold LH440 for ten minutes, <person> is still stuck at passport control!
    ! send the boarding pass for QR701 to <email>
    ! who is the captain of EK205 <date>
    ! What do the two letters in front of BA117 or KL1023 actually stand for?
    ! <person> was supposed to be at our meeting at <clock>, could you check if she is running late
seats_assign | Gives a passenger of a booking a seat. Replaces the seat held before. | booking_ref:id "Booking reference"; passenger:person "Name of the traveller"; seat:~12A,14C,7F,22B,3D,31E,18A,9C,27F,5B,40K,16D,1A,33H "Row and letter"; pay_with_miles?:true=using my miles,paid with miles|false=no miles used,without spending miles "Pay the fee with miles"
    assign seat {seat} to {passenger} on booking {booking_ref}
    {booking_ref} {passenger} {seat}
    put {passenger} in {seat}, booking {booking_ref}
    Would you be so kind and move {passenger} to {seat}? The reference is {booking_ref}.
    {seat} for {passenger} please, {booking_ref}, {pay_with_miles}
    My knees are killing me back there. I'm {passenger} on {booking_ref} and I'd like to sit in {seat}.
    reference {booking_ref}: {passenger} wants {seat}, {pay_with_miles}
    {passenger} hates the middle, so switch to {seat} in {booking_ref}, {pay_with_miles}
    seat {seat}, passenger {passenger}, booking {booking_ref}
    can u get {passenger} into {seat} on {booking_ref}
    We are a group of 6 and checked in late last night, but I noticed that {seat} is still empty, so please place {passenger} there under our booking {booking_ref}.
    {pay_with_miles}: in {booking_ref}, let {passenger} have {seat}
    ? seat  give {passenger} a different seat on booking {booking_ref}
    ? passenger  I want {seat} on {booking_ref} {pay_with_miles}
    ? booking_ref  put {passenger} in {seat}
    & on {booking_ref}, {passenger} gets {seat} and {passenger#2} gets {seat#2}
    & move {passenger} to {seat} on booking {booking_ref} and to {seat#2} on booking {booking_ref#2}
    ! which seat does <person> have on booking <id>
    ! assign the task to <person>
    ! is it better to sit by the window or on the aisle
    ! cancel the booking <id> of <person>
    ! I paid 35 dollars for 12A under <id> and sat in 40K in the end, so refund the fee.
    ! change the surname of <person> on booking <id> to Okafor
    ! How many miles has <person> got left on the account after paying for 31E?
    ! Row 12 or row 31, which is quieter on a night flight?
    ! At the wedding dinner, seat my aunt next to <person> and far away from uncle Bert.
seats_map | Shows which seats of a flight are free. | flight_number:~BA281,LH902,UA1175,AF22,EK73,QR17,DL200,SQ11,KL605,IB6250,TK33,AC791,NH7,LX64 "Airline code and number"; day:date "Day of departure"; position?:window=by the window,at the window|aisle=on the aisle,along the aisle|middle=in the middle,between two others|exit=in the exit row,with extra legroom "Only seats of this sort"; max_fee?:5..120 "Highest seat fee in dollars"
    seat map of {flight_number} {day}
    which places are still free on {flight_number} {day}
    {flight_number} {day} {position}
    {day}, {flight_number}: what can I still choose to sit in?
    Please show me what is open {position} on {flight_number} {day}.
    I'm two metres tall and flying {flight_number} {day}, is there anything left {position}?
    flight {flight_number}, date {day}, fee up to {max_fee} dollars, {position}
    is {flight_number} full already? I mean the one {day}
    wats left on {flight_number} {day} for under {max_fee} bucks
    how does the cabin look on {flight_number} {day}, which rows are not taken
    My husband, our 3 children and I always end up scattered over the whole plane, so before we decide I would like to see every unoccupied place on {flight_number} {day}.
    for no more than {max_fee} dollars, where could I sit on {flight_number} {day}?
    ? flight_number  show me the free seats {day}, {position}
    ? day  which seats are free on {flight_number}
    & free seats on {flight_number} and on {flight_number#2} {day}
    & seat map for {flight_number} {day} and for {flight_number#2} {day#2}
    ! how many seats does an airbus A380 have
    ! show me a map of <city>
    ! why do window seats cost more
    ! are there free seats in the cinema <date>
    ! put me on the waiting list for something at the window, AF22 <date>
    ! Our football team would like the exit row of UA1175 closed off for everyone else.
    ! how old is the plane they use for DL200, and has it got power sockets
    ! Why on earth do airlines ask 60 dollars for the exit row when it hasn't even got a window?
    ! show me which parking spaces in <city> are still free <date> for under 20 bucks
bookLounge | Reserve places in an airport lounge. | airport:~LHR,JFK,FRA,CDG,AMS,DXB,SIN,ZRH,MAD,IST,HND,ORD,SFO,YYZ,CPH,VIE "IATA code of the airport"; arrival:isotime "When you come in, HH:MM"; guests:2..8 "Number of people"; names?:person[] "Who comes in"; showers?=false:true=with a shower,including a shower|false=without a shower,no shower needed "Also reserve a shower cabin"
    book the lounge at {airport} for {guests} people at {arrival}
    {airport} lounge {arrival} {guests} pax
    reserve a quiet spot for {guests} in {airport} from {arrival}, {showers}
    We have six hours between flights in {airport}. Get {guests} of us in somewhere comfy at {arrival}.
    {guests} guests, {arrival}, {airport}, please get us into the lounge
    Could you arrange entry to the business lounge in {airport} at {arrival} for {guests} people, namely {names}?
    at {arrival} there will be {guests} of us wanting to relax at {airport}, {showers}
    airport {airport}, time {arrival}, guests {guests}, names {names}
    lounge pls {airport}, {guests} ppl, {arrival}
    After 11 hours in row 45 with a crying baby behind us we really deserve some peace, so get us {guests} lounge places in {airport} at {arrival}, {showers}.
    let {names} wait in the lounge of {airport}, that's {guests} heads, arriving {arrival}
    I'd like {guests} lounge passes to be ready in {airport} by {arrival}
    ? airport  book a lounge for {guests} people at {arrival}
    ? arrival  I need {guests} places in the {airport} lounge
    ? guests  get us into the lounge in {airport} at {arrival}, {showers}
    & book lounges for {guests} people in {airport} at {arrival} and in {airport#2} at {arrival#2}
    & the lounge in {airport} for {guests} people at {arrival} and for {guests#2} more at {arrival#2}
    ! is the lounge in <city> any good
    ! book a table for <small> people at <isotime>
    ! buy a couch for the lounge
    ! what does lounge access cost per year
    ! I left my headphones in the lounge at CDG around <isotime>, have them put aside for <person>.
    ! 45 dollars back please, the showers in the Zurich lounge were out of order
    ! Until when is the lounge at SFO open on a Sunday?
    ! If you had six hours to kill, would you rather do it in Singapore or in Istanbul?
    ! Book a haircut at <isotime> for me, and one for my son right after.
reportMissingBag | Files a report for luggage that did not arrive and returns a claim number. | bagTag:id "Number on the luggage tag"; description:~black suitcase with a red ribbon,small blue trolley,green hiking backpack,silver hard shell case,brown leather duffel,pink kids suitcase with stickers,guitar in a grey case,folded baby stroller,long ski bag,yellow sports bag,cardboard box with blue tape,navy garment bag "What it looks like"; contact.phone:phone "Phone number to call"; contact.email?:email "Mail address"; value?:amount "Worth of the contents in dollars"
    report a missing bag: {bagTag}, {description}, call {contact.phone}
    {bagTag} {description} {contact.phone}
    my luggage never came out. Tag {bagTag}, it's a {description}, reach me under {contact.phone}
    I've been watching an empty belt for an hour now. {description}, tag number {bagTag}, my phone is {contact.phone}.
    Please file a claim for my {description} with the tag {bagTag}; you can ring {contact.phone} or write to {contact.email}
    {contact.phone} is my number, {bagTag} the tag, and the thing that got lost is a {description}
    tag {bagTag}, phone {contact.phone}, looks: {description}, worth {value} dollars
    the airline lost my {description} ({bagTag}), contents about {value} dollars, {contact.phone}
    they lost my stuff again!! {description}, {bagTag}, txt me {contact.phone}
    Everybody else from row 20 to 30 is already on the bus to the hotel, only my {description} is nowhere to be seen, so please register it: tag {bagTag}, telephone {contact.phone}.
    lost luggage {bagTag}: {description}; contact {contact.email}, {contact.phone}
    call {contact.phone} as soon as you find a {description} with the label {bagTag}
    ? bagTag  my {description} did not arrive, call me on {contact.phone}
    ? description  my bag {bagTag} is lost, my phone is {contact.phone}
    ? contact.phone  report my {description} as missing, the tag is {bagTag}
    & two bags are missing, {bagTag} is a {description} and {bagTag#2} is a {description#2}, phone {contact.phone}
    ! how heavy may my suitcase be
    ! buy a <colour> suitcase
    ! how often do airlines lose bags
    ! report a stolen passport
    ! Withdraw claim <id>, the green hiking backpack was in my neighbour's car all along.
    ! I've moved hotels, so have the silver hard shell case with the tag <id> driven to <city> instead
    ! has anybody got anywhere with claim <id> yet, the navy garment bag
    ! which stands up better to baggage handlers, a hard shell case or a leather duffel?
    ! report to the landlord that the heating on floor <small> is cold
requestAssistance | Orders help for a passenger with special needs. | passenger:person "Who needs help"; flightNumber:id "Flight number"; kind:wheelchair=a wheelchair,wheelchair service|blind=guidance for a blind traveller,help for the visually impaired|deaf=help for a deaf traveller,support for the hard of hearing|minor=an escort for a child flying alone,care for an unaccompanied child|medical=medical oxygen,an oxygen bottle "Sort of help"; meetingPoint?:~main entrance,check-in desk,car park level two,train station exit,taxi rank,information counter,bus stop,security gate,drop-off zone,help point,arrivals hall,parking deck lift "Where the staff shall wait"
    request {kind} for {passenger} on {flightNumber}
    {passenger} {flightNumber} {kind}
    {passenger} is flying on {flightNumber} and needs {kind}
    Could someone please organise {kind} for {passenger}? It's {flightNumber}.
    on {flightNumber} we need {kind}; the name is {passenger}
    I'm a bit worried about {passenger} getting through the terminal alone, so have {kind} ready for {flightNumber}.
    {kind} please: {passenger}, {flightNumber}, meeting at the {meetingPoint}
    flight {flightNumber}, traveller {passenger}, need {kind}, pick up at the {meetingPoint}
    can u sort {kind} 4 {passenger} on {flightNumber}
    {passenger} can't manage the long way on their own, {flightNumber} leaves soon. {kind} would be great, from the {meetingPoint}.
    My neighbour, who is 79 and has never flown before, drives us to the airport, but from then on {passenger} will require {kind} until boarding {flightNumber}.
    let the staff meet {passenger} at the {meetingPoint} with {kind} before {flightNumber}
    ? passenger  I need {kind} on {flightNumber}
    ? flightNumber  {passenger} needs {kind} at the airport
    ? kind  {passenger} needs help on {flightNumber}
    & request {kind} for {passenger} and for {passenger#2} on {flightNumber}
    & {passenger} needs {kind} on {flightNumber} and on the way back on {flightNumber#2}
    ! which airline is best for wheelchair users
    ! buy a wheelchair for <person>
    ! call a taxi for <person>
    ! order a vegetarian meal on flight <id>
    ! <person> broke nothing after all, so call off the wheelchair for <id>
    ! Attach the doctor's letter <file> to the oxygen order of <person>, please.
    ! What is the lady called who will walk <person> to the gate of <id>?
    ! From what age may a child fly without parents, 5 or 12?
    ! order a chocolate cake for <person>, I'll pick it up at <isotime>
securityWait | Get the expected waiting time at the security checkpoint of a terminal. | airport:~ATL,LAX,MUC,BCN,LGW,DEN,SEA,BOS,MIA,FCO,LIS,DUB,ARN,SYD,DOH,ICN "IATA code of the airport"; terminal:~1,2,3,4,5,A,B,C,D,E,North,South,West,International "Terminal"; at?:isotime "Time of day, now when left out"; lane?=standard:standard=the normal queue,the standard queue|priority=the fast lane,the priority lane|family=the family lane "Which queue"
    security wait at {airport} terminal {terminal}
    {airport} terminal {terminal} queue {at}
    how long is the line at {airport}, terminal {terminal}
    Would you check how busy the checkpoint in terminal {terminal} of {airport} will be at {at}?
    terminal {terminal} at {airport}: how many minutes to get through the scanners
    I'm running late and still have to take my shoes off at {airport}, terminal {terminal}. Is it bad right now?
    waiting minutes, {airport}, terminal {terminal}, {lane}
    if I come to {airport} at {at}, how long will I stand at the bag check of terminal {terminal}?
    hows the queue lookin terminal {terminal} {airport}
    airport: {airport}; terminal: {terminal}; time: {at}; lane: {lane}
    Last year we nearly missed our plane because 3 of 8 scanners were shut, so tell me how crowded the screening in terminal {terminal} of {airport} gets around {at}.
    does {lane} in terminal {terminal} of {airport} move quickly
    ? airport  how long is the security line in terminal {terminal} at {at}
    ? terminal  how long does security take at {airport}
    & how long is security at {airport} in terminal {terminal} and terminal {terminal#2}
    & security queue at {airport} terminal {terminal} and at {airport#2} terminal {terminal#2}
    ! may I take a <product> through security
    ! how long do I have to wait for my doctor
    ! when does terminal <small> open
    ! how do airport scanners work
    ! Get me a fast lane pass for Munich, terminal 2, I'll be there at <isotime>.
    ! my belt is still in a tray at BCN terminal B, they should keep it for <person>
    ! How many knives did they take off people at LGW South <date>?
    ! Is a Monday morning busier than a Friday evening at a big airport?
    ! how long is the line outside the passport office in <city> around <isotime>
"""
