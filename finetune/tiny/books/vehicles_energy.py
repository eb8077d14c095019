"""Vehicles and energy: charging, fuel, emissions, workshop, cars, meters."""

BOOK = """
find_chargers | Find charging stations for electric cars near a place. | near:city "City or place"; connector?:ccs=CCS,CCS combo|type2=type 2,Mennekes|chademo=CHAdeMO,chademo|tesla=Tesla,Tesla plug "Plug"; min_power_kw?:11..300 "Lowest charging power in kilowatts"; radius_km?=10:2..50 "Search radius in kilometers"; free_now?=false:true=free right now,not occupied|false=occupied or not "Only stations with a free place"
    charging stations near {near}
    where can I charge my car in {near}
    {connector} chargers in {near}
    chargers {near} {min_power_kw} kW
    My battery is almost empty and I'm in {near}. Anything {free_now}?
    find a place with a {connector} plug within {radius_km} km of {near}
    is there fast charging of at least {min_power_kw} kW around {near}
    near {near}, connector {connector}, radius_km {radius_km}
    plug in the car somewhere by {near}, {free_now}
    ev charging {near}, {connector}
    show charge points {radius_km} kilometers around {near} with {min_power_kw} kilowatts or more
    we stop in {near} for lunch, can the car get power there
    any {connector} station in {near} that is {free_now}?
    I need electricity for my car. Place: {near}
    ? near  find a {connector} charger
    ? near  where can I charge with {min_power_kw} kW
    & chargers in {near} and in {near#2}
    & {connector} and {connector#2} stations near {near}
    & charging stations near {near}, {near#2} and {near#3} with at least {min_power_kw} kW
    ! how long does it take to charge my car
    ! stop charging my car
    ! find a petrol station in <city>
    ! Hold the CCS plug at the mall in <city> for me until <clock>
    ! report charger <id> as broken, the cable is torn right through
    ! What does a kilowatt hour cost at the Tesla station in <city>?
    ! Is type 2 safer to handle in the rain than CHAdeMO?
    ! find <person>'s grey cat, it was last seen near the church at <clock>
charging_time | Time needed to charge a car battery between two states of charge. | from_percent:5..45 "State of charge at the start, in percent"; to_percent:50..100 "State of charge at the end, in percent"; battery_kwh:20..120 "Battery size in kilowatt hours"; charger_kw:3..350 "Charging power in kilowatts"; cold?=false:true=in the cold,with a cold battery|false=in mild weather,with a warm battery "Battery is cold"
    charge {battery_kwh} kWh from {from_percent} to {to_percent} percent at {charger_kw} kW, how long
    how long to {to_percent} percent from {from_percent}? Battery {battery_kwh} kWh, charger {charger_kw} kW
    charger {charger_kw} kW, battery {battery_kwh} kWh, {from_percent}% -> {to_percent}%
    {battery_kwh} kWh pack on a {charger_kw} kW wallbox, {from_percent} to {to_percent} percent {cold}
    to_percent {to_percent}, from_percent {from_percent}, charger_kw {charger_kw}, battery_kwh {battery_kwh}
    I arrive with {from_percent} percent and want to leave with {to_percent}. The car has {battery_kwh} kWh, the station gives {charger_kw} kW.
    at {charger_kw} kilowatts, when does my {battery_kwh} kWh battery reach {to_percent} percent, starting at {from_percent}
    waiting time at a {charger_kw} kW plug: {battery_kwh} kWh battery, now {from_percent} percent, wanted {to_percent} percent
    is lunch long enough to get from {from_percent} up to {to_percent} percent ({battery_kwh} kWh, {charger_kw} kW)?
    {cold}: {from_percent} to {to_percent} percent with {charger_kw} kW into {battery_kwh} kWh
    fill a {battery_kwh} kilowatt hour battery until {to_percent} percent, it has {from_percent} percent, power {charger_kw} kW
    my wallbox does {charger_kw} kW and the battery holds {battery_kwh} kWh; minutes for {from_percent} to {to_percent} percent?
    how many hours on {charger_kw} kW if {battery_kwh} kWh go from {from_percent}% to {to_percent}% {cold}
    ? charger_kw  how long to charge {battery_kwh} kWh from {from_percent} to {to_percent} percent
    ? battery_kwh  how long from {from_percent} to {to_percent} percent at {charger_kw} kW
    ? to_percent  my {battery_kwh} kWh car has {from_percent} percent, how long at {charger_kw} kW
    ? from_percent  charge {battery_kwh} kWh up to {to_percent} percent with {charger_kw} kW, how long
    & {battery_kwh} kWh from {from_percent} to {to_percent} percent at {charger_kw} kW and at {charger_kw#2} kW
    & at {charger_kw} kW charge {battery_kwh} kWh from {from_percent} to {to_percent} percent and {battery_kwh#2} kWh from {from_percent#2} to {to_percent#2}
    ! how far can I drive with 40 percent
    ! start charging the car at midnight
    ! where is the nearest charger
    ! From today on my car shall never load beyond 80 percent, set that limit
    ! warm the battery up at <clock>, it's 12 below out there
    ! how often has my 77 kWh pack been filled since <date>?
    ! Does it harm a battery to stay at 100 percent every night?
    ! charge <person> 35 for the haircut and give her a receipt
trip.fuel_cost | Cost of the fuel for a trip. | distance_km:20..1500 "Length of the trip in kilometers"; litres_per_100km:3.5..12.5 "Consumption in litres per 100 km"; price_per_litre:0.9..2.4 "Price of a litre of fuel"; round_trip?=false:true=there and back,as a round trip|false=one way "Count the way back too"; passengers?:2..7 "Split the cost among this many people"
    fuel cost for {distance_km} km at {litres_per_100km} litres per 100 km and {price_per_litre} a litre
    {distance_km} km, {litres_per_100km} l/100km, {price_per_litre} per litre {round_trip}
    a litre costs {price_per_litre} and the car takes {litres_per_100km} per hundred, what do {distance_km} km cost?
    price_per_litre {price_per_litre}, litres_per_100km {litres_per_100km}, distance_km {distance_km}
    we drive {distance_km} kilometers {round_trip}; the van drinks {litres_per_100km} l per 100 km; diesel is {price_per_litre}
    What do I pay at the pump for {distance_km} km if petrol is {price_per_litre} and I need {litres_per_100km} litres per 100 km?
    with petrol at {price_per_litre}, {distance_km} km in a car that uses {litres_per_100km} litres per 100 km, shared by {passengers}
    how expensive is a drive of {distance_km} km? Consumption {litres_per_100km}, price {price_per_litre}
    petrol money for {passengers} people: {litres_per_100km} litres per 100 km, {distance_km} km, {price_per_litre} per litre
    consumption {litres_per_100km}, distance {distance_km}, litre price {price_per_litre}, {round_trip}
    my uncle lives {distance_km} km away. At {price_per_litre} a litre and {litres_per_100km} l per 100 km, what's the trip worth?
    split among {passengers}: {distance_km} km at {litres_per_100km} l/100 km, {price_per_litre} for one litre
    going {distance_km} km {round_trip}, {price_per_litre} per litre, {litres_per_100km} litres every 100 km
    ? price_per_litre  fuel cost for {distance_km} km at {litres_per_100km} litres per 100 km
    ? litres_per_100km  what do {distance_km} km cost when petrol is {price_per_litre}
    ? distance_km  my car takes {litres_per_100km} l per 100 km and a litre is {price_per_litre}, what does the trip cost
    & {distance_km} km and {distance_km#2} km at {litres_per_100km} l/100km, {price_per_litre} per litre
    & fuel for {distance_km} km at {litres_per_100km} l/100km with the litre at {price_per_litre} and at {price_per_litre#2}
    ! where is petrol cheapest in <city>
    ! how much fuel is in the tank
    ! pay for the fuel at pump four
    ! Claim the 61.40 for petrol back from my boss, it was a business trip.
    ! block my fuel card, somebody in <city> has just filled up 80 litres with it
    ! On which day did I last pay less than 1.50 for a litre?
    ! why is diesel dearer than petrol in <country> when it used to be cheaper
    ! Split the pizza among the 7 of us, two don't eat salami
trip.carbon | Estimate the carbon dioxide given off by a trip. | distance_km:20..9000 "Length of the trip in kilometers"; vehicle:petrol_car=a petrol car,a gasoline car|electric_car=an electric car,an ev|train=the train,rail|plane=a plane,an airplane|bus=a coach,the bus|ferry=a ferry "Means of transport"; passengers?=1:2..6 "People travelling together"; show_trees?=false:true=and as trees,also in trees|false=without trees "Also say how many trees bind that much in a year"
    co2 of {distance_km} km with {vehicle}
    emissions for {distance_km} kilometers by {vehicle}
    how much carbon does {vehicle} emit over {distance_km} km
    we are {passengers} people going {distance_km} km, using {vehicle}. How dirty is that?
    {vehicle}, {distance_km} km, {passengers} passengers
    carbon footprint: {vehicle}, {distance_km} km {show_trees}
    How bad for the climate are {distance_km} km with {vehicle}?
    taking {vehicle} for {distance_km} km, what do {passengers} of us give off
    greenhouse gas of a {distance_km} km ride, {vehicle}, {show_trees}
    distance_km {distance_km}, vehicle {vehicle}, passengers {passengers}
    I feel guilty about {distance_km} km on {vehicle}. What does it amount to?
    is {vehicle} clean? Give me the grams for {distance_km} km
    {distance_km} km travelled with {vehicle} {show_trees}
    tell me the exhaust of {vehicle} along {distance_km} km
    ? vehicle  how much co2 are {distance_km} km
    ? distance_km  what is the carbon footprint of a trip with {vehicle}
    & co2 of {distance_km} km with {vehicle} and with {vehicle#2}
    & emissions of {distance_km} and {distance_km#2} km by {vehicle}
    & compare {vehicle}, {vehicle#2} and {vehicle#3} over {distance_km} km for carbon
    ! buy a train ticket to <city>
    ! how can I save energy at home
    ! what does the plane to <city> cost
    ! offset my flight to <city>, it may cost up to <amount>
    ! Switch <person>'s booking from the plane to the train, she's scared of heights.
    ! How many seats are left on the coach to <city> on <isodate>?
    ! Which is more fun with three kids, a ferry or the train?
    ! estimate how many beans fit into a jar of 2 litres, there's a prize
garage.book_service | Book a workshop visit for a vehicle. | plate:id "Number plate"; job:oil_change=an oil change,new oil|tyres=a tyre change,new tyres|brakes=a brake check,new brakes|inspection=an inspection,the yearly inspection|battery=a new battery,a battery check "Work to do"; date:isodate "Day of the visit, YYYY-MM-DD"; drop_off?:isotime "Time of arrival, HH:MM"; courtesy_car?=false:true=with a courtesy car,and I need a replacement car|false=without a courtesy car,no replacement car "Lend a car meanwhile"
    book {job} for {plate} on {date}
    {plate} needs {job}, {date}
    {job} on {date} at {drop_off} for my car {plate}
    on {date} I'd like {job}, number plate {plate}, {courtesy_car}
    my car {plate} squeaks; arrange {job} for {date} please
    garage visit: {plate}, {date}, {drop_off}, {job}
    plate {plate}, job {job}, date {date}
    Can I bring {plate} in on {date} for {job}?
    set up {job} for vehicle {plate} {courtesy_car}, {date}
    {date} {drop_off}: {plate}, {job}
    I'll drop {plate} off at {drop_off} on {date}; it gets {job}
    get {plate} {job} in the workshop on {date} {courtesy_car}
    please have the mechanics do {job} on {plate}, day {date}
    for {plate}, reserve a slot on {date}: {job}
    ? date  book {job} for {plate}
    ? job  I'd like to bring {plate} to the garage on {date}
    ? plate  book {job} on {date} at {drop_off}
    & book {job} for {plate} and {plate#2} on {date}
    & {job} for {plate} on {date} and {job#2} for {plate#2} on {date#2}
    & {plate} needs {job} on {date} and {job#2} on {date#2}
    ! what repairs did <id> have last year
    ! sell my car <id>
    ! how much do new tyres cost
    ! Put the winter wheels of <id> in storage till <date>.
    ! tell the workshop to stop working on <id>, the brakes are getting too expensive
    ! Which mechanic changed the oil of <id> last time?
    ! How often do you need new oil, every 15000 km or only every 30000?
    ! book the tennis court for <small> hours on <date>, <person> is paying
logMeterReading | Enter a reading of an energy or water meter. | meter:electricity=electricity,power|gas=gas|water=water,cold water|heat=heating,district heating|solar=solar,the solar panels "Which meter"; reading:1000..99000 "Counter reading in the meter's own unit"; readOn?:isodate "Day of the reading, YYYY-MM-DD"; estimated?=false:true=as an estimate,estimated|false=as read,as an exact value "Reading is estimated"; note?:sentence "Remark"
    {meter} meter {reading}
    the {meter} counter shows {reading}
    enter {reading} for {meter} on {readOn}
    {meter} reading: {reading}, {estimated}
    I went to the cellar, {meter} says {reading}
    log {meter} {reading} {readOn}
    Please put {reading} down for the {meter} meter, remark {note}.
    on {readOn} the {meter} meter stood at {reading}
    meter {meter}, reading {reading}, {estimated}
    my landlord wants the {meter} figure: {reading}
    save {reading} as today's value for {meter}
    report {reading} on {meter}, {readOn}, {note}
    {reading} is what I read for {meter}
    it says {reading} on the {meter} dial, take it {estimated}
    ? reading  log the {meter} meter
    ? meter  the meter shows {reading}, enter it
    ? reading  I read the {meter} meter on {readOn}
    & {meter} {reading} and {meter#2} {reading#2}
    & log {meter} {reading}, {meter#2} {reading#2} and {meter#3} {reading#3}
    & the {meter} meter stood at {reading} on {readOn} and at {reading#2} on {readOn#2}
    ! how much power did I use last month
    ! pay my gas bill
    ! switch the solar panels off
    ! delete the water figure of 48210, I misread a digit
    ! I want the old gas meter replaced by a smart one before <date>
    ! What was the heating counter at when <person> moved out?
    ! Is heating with gas still cheaper than district heating in <country>?
    ! enter us in the lottery with the numbers 7, 19 and 31
"""
