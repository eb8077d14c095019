"""Renting cars, and parking them."""

BOOK = """
searchRentalCars | Finds cars for hire at a location for a period. Returns offers with prices and ids. | pickupLocation:city "Where to pick up the car"; pickupDate:isodate "First day, YYYY-MM-DD"; returnDate:isodate "Last day, YYYY-MM-DD"; carClass?:small=a small car,a compact|family=a family car,an estate|suv=an SUV,a four wheel drive|van=a van,a minibus|electric=an electric car,an EV|convertible=a convertible,a cabriolet "Class of the car"; maxPricePerDay?:25..180 "Highest price a day in euros"
    rental cars in {pickupLocation} from {pickupDate} to {returnDate}
    {pickupLocation} {pickupDate} {returnDate} {carClass}
    which cars can I hire in {pickupLocation} between {pickupDate} and {returnDate}
    Could you look for {carClass} in {pickupLocation}, {pickupDate} until {returnDate}?
    We land in {pickupLocation} on {pickupDate} and leave again on {returnDate}. There's no bus, so we need wheels.
    from {pickupDate} to {returnDate} I need {carClass} in {pickupLocation}
    location {pickupLocation}, pickup {pickupDate}, return {returnDate}, max {maxPricePerDay} a day
    back on {returnDate}, out on {pickupDate}, {pickupLocation}: what vehicles are on offer?
    wanna rent {carClass} in {pickupLocation}, {pickupDate} - {returnDate}, cheap pls
    offers for {carClass} at {pickupLocation}, {pickupDate} through {returnDate}, under {maxPricePerDay} euros per day
    My old Volvo from 1998 finally died on the motorway, and my wife's car is at the garage, so what could we drive in {pickupLocation} from {pickupDate} till {returnDate}?
    I can spend {maxPricePerDay} euros a day; what's there to hire in {pickupLocation}, {pickupDate} to {returnDate}?
    ? pickupLocation  find {carClass} to rent from {pickupDate} to {returnDate}
    ? pickupDate  I need a hire car in {pickupLocation} until {returnDate}
    ? returnDate  which cars can I rent in {pickupLocation} starting {pickupDate}
    & rental cars in {pickupLocation} and in {pickupLocation#2} from {pickupDate} to {returnDate}
    & hire cars in {pickupLocation} from {pickupDate} to {returnDate}, and from {pickupDate#2} to {returnDate#2}
    ! buy a used car in <city>
    ! is it better to lease or to buy a car
    ! search a flat for rent in <city>
    ! repair my car in <city>
    ! deliver the convertible to our hotel in <city> on <isodate>, around <clock>
    ! Sell my Volvo to the hire firm in <city> for <amount> euros
    ! how many cars does the branch in <city> own, and how old are they on average
    ! Is an SUV really safer in snow than an estate, or just higher?
    ! look for my sunglasses, I had them on in <city> until <date>
bookRentalCar | Books an offer for a driver. | offerId:id "Id of the offer"; driver.name:person "Name of the main driver"; driver.age:21..79 "Age of the main driver"; co_drivers?:person[] "Further drivers"; insurance?=basic:basic=basic cover,the basic insurance|full=full cover,the full insurance|none=no cover,no insurance at all "Insurance"
    book offer {offerId} for {driver.name}, {driver.age} years old
    {offerId} {driver.name} {driver.age}
    take {offerId} with {insurance}, driver {driver.name}, age {driver.age}
    Please reserve the car {offerId}. {driver.name} will be driving, aged {driver.age}.
    {driver.name}, {driver.age}, wants the offer {offerId} and {insurance}
    All right, my mind is made up, it's {offerId}! Put it down for {driver.name}, who is {driver.age}.
    driver {driver.name}, age {driver.age}, offer {offerId}, co-drivers {co_drivers}
    let's go for {offerId}, {driver.name} ({driver.age}) drives, and {co_drivers} may take over
    gimme {offerId}, name {driver.name}, im {driver.age}
    confirm {offerId} in the name of {driver.name}, {driver.age} years of age, {insurance}
    We compared 17 cars the whole evening and quarrelled about the colour, but now everybody agrees on {offerId}; {driver.name}, who is {driver.age}, sits behind the wheel.
    a driver aged {driver.age} by the name of {driver.name} would like to secure {offerId}
    ? offerId  book the car for {driver.name}, {driver.age} years old
    ? driver.name  take offer {offerId}, the driver is {driver.age}
    ? driver.age  book {offerId} for {driver.name} with {insurance}
    & book {offerId} for {driver.name}, {driver.age}, and {offerId#2} for {driver.name#2}, {driver.age#2}
    & reserve {offerId} and {offerId#2}, driver {driver.name}, age {driver.age}
    ! cancel the car of <person>
    ! book a driving lesson for <person>
    ! which papers does a driver need abroad
    ! book a room for <person>
    ! take <person> off the contract <id>, he has lost his licence
    ! I need a child seat for a 3 year old in the car from <id>
    ! what colour is the car in <id>, and has anybody smoked in it
    ! at 22, does one pay a lot more for a hire car than at 30
    ! book <person> a massage for her back, an hour, on <date>
extendRental | Keeps a rented car longer than agreed. | rentalId:id "Number of the rental contract"; newReturnDate:isodate "New last day, YYYY-MM-DD"; newReturnPlace?:city "If the car is returned somewhere else"; reason?:~illness,missed ferry,family visit,bad weather,longer project,flight cancelled,holiday extended,road closed,funeral,work trip,snow storm,wedding "Why"
    extend rental {rentalId} to {newReturnDate}
    {rentalId} {newReturnDate}
    keep the car of contract {rentalId} until {newReturnDate}
    Could I hold on to {rentalId} till {newReturnDate}? Reason: {reason}.
    We love it here and don't want to go home yet. Contract {rentalId}, we'd bring it back on {newReturnDate}.
    {newReturnDate} is when I'll hand back {rentalId}, not earlier, because of {reason}
    contract {rentalId}, new date {newReturnDate}, new place {newReturnPlace}
    {reason}, so I need {rentalId} up to {newReturnDate}
    cant make it back in time, push {rentalId} to {newReturnDate} pls
    return {rentalId} in {newReturnPlace} on {newReturnDate} instead
    The pass is closed by two metres of snow, 40 cars are stuck in the village and the hotel is full, so I will only give back {rentalId} on {newReturnDate}.
    is it possible to drive {rentalId} a little longer, namely to {newReturnDate}, and leave it in {newReturnPlace}
    ? rentalId  I want to keep the car until {newReturnDate}
    ? newReturnDate  I need contract {rentalId} for longer because of {reason}
    & extend {rentalId} and {rentalId#2} to {newReturnDate}
    & keep {rentalId} until {newReturnDate} and {rentalId#2} until {newReturnDate#2}
    ! what does one more day with the car cost
    ! extend my library books until <isodate>
    ! extend my stay at the hotel in <city>
    ! shorten rental <id> by <small> days
    ! end contract <id> today, I'm standing at your desk in <city> with the keys
    ! swap the van of <id> for something smaller, we can't get into any garage
    ! how much fuel was in the tank when <id> began
    ! do hire companies in <country> charge for a whole day if one is 2 hours late
    ! keep your voice down after <clock>, my neighbour <person> has to get up early
reportCarDamage | Reports damage on a rented car. | rentalId:id "Number of the rental contract"; damage:~scratched left door,broken windscreen,flat rear tyre,dented bumper,cracked tail light,torn driver seat,missing wing mirror,bent wheel rim,scraped roof,burnt out headlight,stain on the back seat,loose exhaust pipe "What is damaged"; drivable:true=still drivable,can still be driven|false=not drivable,cannot be driven "Whether the car can go on"; photos?:file[] "Pictures"; policeReport?:id "Number of the police report"
    report on {rentalId}: {damage}, {drivable}
    {rentalId} {damage} {drivable}
    contract {rentalId} has a {damage}, {drivable}
    I'm so sorry, there was a wall. The result is a {damage} on {rentalId}, {drivable}.
    Please note a {damage} for {rentalId}; {drivable}, pictures are in {photos}.
    {drivable}, but we found a {damage} when we came back to {rentalId}
    rental {rentalId}, damage {damage}, {drivable}, police report {policeReport}
    someone hit us at the lights: {damage}, {drivable}, {rentalId}, the police gave us {policeReport}
    ugh, {damage} on {rentalId}, its {drivable} tho
    see {photos} for the {damage} of {rentalId}; {drivable}
    I only went in to buy 2 bottles of water for the kids, five minutes at most, and when I returned I discovered a {damage}; contract {rentalId}, {drivable}.
    tell the hire company about a {damage}, contract {rentalId}, {drivable}
    ? rentalId  I noticed a {damage}, {drivable}
    ? damage  something is broken on {rentalId}, {drivable}
    ? drivable  I have to report a {damage} on {rentalId}
    & report a {damage} on {rentalId}, {drivable}, and a {damage#2} on {rentalId#2}, {drivable#2}
    ! how do I change a flat tyre
    ! who pays for a scratch on a rented car
    ! report a broken street lamp in <city>
    ! repair the <product>
    ! get a tow truck out to <id>, we're stuck in a field near <city>
    ! Withdraw the scratched left door on <id>, it was there before
    ! who had <id> before us, and did he mention the dented bumper
    ! Which is dearer to mend, a broken windscreen or a torn driver seat?
    ! report <person> to the teacher, he threw a snowball at a window
parking_find_spots | Find free parking near an address. | near:~Opera House,12 Mill Street,Central Library,City Hospital,Old Harbour,Castle Hill,Fairground,Natural History Museum,Olympic Stadium,Court House,88 King Avenue,Farmers Market,Botanical Garden "Address or landmark"; radius_m?=500:100..900 "Search radius in metres"; max_hourly?:1.5..9.5 "Highest price per hour"; kind?:garage=a garage,a multi-storey|street=a spot on the street,street parking|disabled=a disabled bay,an accessible spot|charging=a bay with a charger,a charging bay "Sort of place"
    parking near {near}
    {near} {kind}
    where can I leave my car close to {near}
    Could you find {kind} no farther than {radius_m} metres from {near}?
    I'm circling around {near} for the third time, where is something free?
    within {radius_m} metres of {near}, is there {kind}
    near {near}, at most {max_hourly} an hour
    address {near}, radius {radius_m}, price up to {max_hourly}, {kind}
    where 2 park @ {near}
    I need {kind} by {near}, cheaper than {max_hourly} per hour
    There are three of us with a double bass, two cellos and only 10 minutes until the rehearsal, so please tell me where the car can stay around {near}.
    any empty bays around {near}, preferably {kind}
    ? near  find me {kind}
    ? near  where can I park for less than {max_hourly} an hour
    & parking near {near} and near {near#2}
    & is there {kind} near {near} or {kind#2} near {near#2}
    ! how do I park backwards
    ! find a playground near <city>
    ! where did I park my car
    ! who built the <word> garage
    ! keep the disabled bay at City Hospital free for me on <date>
    ! complain about the man in the garage at Castle Hill, he scratched my wing
    ! how many cars were counted at the Fairground on <isodate>
    ! why is it always harder to park on the street than in a multi-storey, I've had 20 lessons
    ! find 3 volunteers who clean the pond in the Botanical Garden
parking_start_session | Start paying for parking in a zone. | plate:id "Number plate"; zone_code:~Z101,Z102,P7,P14,K3,N22,W5,S308,C40,E9,H77,M61 "Code on the sign"; minutes:15..240 "How long"; payment?=card:card=by card,with my card|wallet=from my wallet,with my balance|phone_bill=on my phone bill,with the phone bill "How to pay"; remind?=true:true=with a reminder,remind me before the end|false=without a reminder,no reminder "Reminder ten minutes before the end"
    start parking {plate} in zone {zone_code} for {minutes} minutes
    {plate} {zone_code} {minutes}
    pay {minutes} minutes in {zone_code} for {plate}
    Please get me a ticket for {plate}, {minutes} minutes, the sign says {zone_code}.
    zone {zone_code}, plate {plate}, {minutes} min, {payment}
    I see a warden coming! {plate}, {zone_code}, {minutes} minutes, quick.
    {minutes} minutes for {plate} at {zone_code}, {remind}
    my car {plate} is standing in {zone_code} and will stay there for {minutes} minutes, pay {payment}
    yo start the meter, {plate}, {zone_code}, {minutes} mins
    in {zone_code} {plate} needs {minutes} minutes, {payment}, {remind}
    The coin machine was out of order, the shop next door could not change my 50 euro note, so do it online: {minutes} minutes in {zone_code} with the plate {plate}.
    begin a stay of {minutes} minutes for {plate}, area {zone_code}
    ? plate  start parking in {zone_code} for {minutes} minutes
    ? zone_code  pay {minutes} minutes of parking for {plate}
    ? minutes  start parking for {plate} in zone {zone_code}
    & start parking in {zone_code} for {plate} and {plate#2}, {minutes} minutes each
    & park {plate} in {zone_code} for {minutes} minutes and {plate#2} in {zone_code#2} for {minutes#2} minutes
    ! start the car <id>
    ! pay the speeding fine of <id>
    ! start a timer for <medium> minutes
    ! why is parking so expensive in big cities
    ! fetch <id> back from the pound, it was towed away in K3 at <clock>
    ! I typed the wrong plate for N22, please make it <id>
    ! what does an hour in P14 cost on a Sunday
    ! are wardens stricter in big cities such as <city> or in small towns
    ! start the dishwasher at <clock>, programme 4
parking_end_session | Stops a running session early and refunds the unused time. | session_id:id "Number of the session"; receipt_email?:email "Where to send the receipt"; feedback?:sentence "Comment on the stay"
    stop session {session_id}
    end {session_id} now
    {session_id} finish, receipt to {receipt_email}
    I'm back at the car earlier than I thought, please close {session_id}.
    We are driving off now, so no need to pay any longer for {session_id}
    send the receipt to {receipt_email} after ending {session_id}
    session {session_id}, mail {receipt_email}, comment: {feedback}
    could you terminate {session_id} and give me back what I didn't use
    {session_id} is done, im outta here
    {receipt_email} should get the bill for {session_id}, which is over as of now
    The dentist had to cancel on me after 6 minutes although I had paid for two hours, so let {session_id} run out at once.
    close {session_id} and leave the comment: {feedback}
    ? session_id  stop my parking session and mail the receipt to {receipt_email}
    ? session_id  I'm leaving the car park now, end it
    & stop the sessions {session_id} and {session_id#2}
    & end {session_id}, {session_id#2} and {session_id#3}
    ! end the call with <person>
    ! how do I get a refund for a wrong parking fine
    ! what did the session <id> cost
    ! close the window of the car
    ! lengthen <id> by a quarter of an hour, the queue at the till is endless
    ! <id> should be charged to my company and not to me, can you move it over
    ! how many minutes has <id> got left on the clock
    ! do people usually pay by card or with the phone when they park, what do the statistics say
    ! stop my newspaper from <date> to <date>, we're at the seaside
parking_apply_permit | Apply for a resident or visitor permit. | holder:person "Who gets the permit"; district:~Northgate,Old Town,Riverside,St Paul,Westend,Elm Park,Hillside,Docklands,Silver Lake,Mill Quarter,Eastbrook,Green Valley "District"; permit_type:resident=resident,residents|visitor=visitor,guest|business=business,trade|carer=carer,care worker "Type of permit"; plates?:id[] "Number plates"; valid_from?:isodate "First day, YYYY-MM-DD"
    apply for a {permit_type} permit in {district} for {holder}
    {holder} {district} {permit_type} permit
    {permit_type} permit please: {holder}, {district}, starting {valid_from}
    Could you request a {permit_type} permit for {holder}? The district is {district}.
    in {district}, {holder} would like a {permit_type} permit for {plates}
    {holder} is moving to {district} and gets a ticket every morning. Time for a {permit_type} permit.
    holder {holder}, district {district}, type {permit_type}, plates {plates}
    as of {valid_from}, {holder} wants to leave the car in {district} with a {permit_type} permit
    hook {holder} up with a {permit_type} permit 4 {district}
    {district}: {permit_type} permit, name {holder}, cars {plates}
    I have paid 4 fines in three weeks and my neighbour, Mrs Winter, just laughs at me, so please ask the city for a {permit_type} permit in {district} for {holder}.
    get the {permit_type} permit going for {holder}, living or working in {district}, from {valid_from}
    ? holder  apply for a {permit_type} permit in {district}
    ? district  {holder} needs a {permit_type} permit from {valid_from}
    ? permit_type  apply for a parking permit in {district} for {holder}
    & a {permit_type} permit in {district} for {holder} and for {holder#2}
    & apply for a {permit_type} permit for {holder} in {district} and a {permit_type#2} permit for {holder#2} in {district#2}
    ! apply for a building permit in <city>
    ! cancel the permit of <person>
    ! how long is a visitor permit valid
    ! what does <person> do for a living
    ! give up the permit of <person> in Hillside and pay back what is left of it
    ! The Docklands permit has to be for <id> now, I sold the other car
    ! has the city decided on the business permit of <person> yet?
    ! is Riverside a nicer district to live in than Elm Park, with 2 dogs
    ! apply sun cream to <person>, the back and the neck, before <clock>
"""
