"""Exhibitions and guided tours of museums, and seats in theatres."""

BOOK = """
exhibitions_search | Finds exhibitions in a city, current ones and those to come. | city:city "City"; theme?:~Impressionism,Roman coins,medieval armour,modern sculpture,space travel,Japanese prints,dinosaurs,street photography,clocks,fashion of the twenties,maps,poster art,ship models "What it is about"; open_on?:isodate "Has to be open on this day"; free_only?:true=with free entry,that cost nothing|false=paid ones too,free or not "Only free exhibitions"; max_results?:3..30 "How many at most"
    exhibitions {city}
    {city} exhibitions {theme} {free_only}
    Would you tell me what there is to see in the museums of {city}, please?
    We're staying with friends and the weather forecast is dreadful. Which shows are running in {city}, {free_only}?
    {city}, {open_on}: any exhibition we could visit
    My daughter can't get enough of {theme}, and soon we'll be in {city}.
    {theme}, that's what I'd love to look at while in {city}
    city {city}, theme {theme}, open on {open_on}
    wats on at the museums round {city}
    My train gets in before ten, the meeting has been moved to 4 and my colleague Ulrich refuses to leave the hotel, so I have time for some art in {city}, {free_only}.
    list at most {max_results} exhibitions for a day out in {city}
    who is showing something about {theme} in {city} these days
    ? city  which exhibitions are there about {theme}
    & exhibitions in {city} and in {city#2}
    & is there anything about {theme} in {city} and about {theme#2} in {city#2}
    ! which hotels are near the museum in <city>
    ! who painted the ceiling of the chapel
    ! find a gym in <city>
    ! is modern sculpture real art
    ! Bring the show on Roman coins to <city>, we have a hall of 300 square meters free.
    ! I'd like to lend my 14 ship models to a museum in <city>
    ! how many visitors did the dinosaurs in <city> draw last summer
    ! Which are more fun with kids, dinosaurs or medieval armour?
    ! Find a babysitter in <city> for <date>, from <clock> on
exhibition_info | Fetches one exhibition by its id: opening hours, prices and how to get in. | exhibition_id:id "Id of the exhibition"; language?:language "Language of the text"; include_access?:true=and how to get in with a wheelchair,with the notes for wheelchair users|false=without the notes on access,no access notes needed "Add notes on access"
    open exhibition {exhibition_id}
    {exhibition_id} prices hours {language}
    Please give me the details on exhibition {exhibition_id}, {include_access}.
    Someone wrote a number on the back of a leaflet for me. What is {exhibition_id} and when is it open?
    {exhibition_id}: until what time are the doors open there, and what do they charge
    Grandma wants to come along to {exhibition_id} and can't walk far, {include_access}.
    in {language}, the description of {exhibition_id}
    exhibition: {exhibition_id}; language: {language}
    gimme the lowdown on {exhibition_id}
    My neighbour Solveig has been 3 times and each time she came back with another poster, so I begin to wonder what is behind it. Look up exhibition {exhibition_id} for me, {include_access}.
    how much is a ticket for exhibition {exhibition_id}
    explain to my guest in {language} what is on view in {exhibition_id}
    ? exhibition_id  what does the exhibition cost, {include_access}
    & open the exhibitions {exhibition_id} and {exhibition_id#2}
    & information on {exhibition_id}, {exhibition_id#2} and {exhibition_id#3} in {language}
    ! who is the director of the museum
    ! buy the poster of exhibition <id>
    ! what are the opening hours of the post office in <city>
    ! did you like exhibition <id>
    ! keep exhibition <id> open until midnight on <date>, the mayor is coming
    ! Put me down for the newsletter of <id> at <email>
    ! Who curated <id> and where did they borrow the things from?
    ! Are audio guides in <language> usually read by actors or by a machine?
    ! open the windows in the living room for 10 minutes, it smells of fish
guided_tour_book | Book a guided tour through an exhibition for a group. | exhibition_id:id "Id of the exhibition"; on:isodate "Day of the tour, YYYY-MM-DD"; group_size:small "Number of people"; language?=English:language "Language of the guide"; audience?:adults=adults,grown-ups|children=children,small kids|school=a school class,pupils "Who comes"
    tour {exhibition_id} {on} {group_size} people
    {exhibition_id}, {on}, group of {group_size}, {language}
    Could a guide please show {group_size} of us around {exhibition_id} on {on}?
    It's our club's yearly outing and nobody wants to read all those little signs. We're {group_size}, the day is {on}, exhibition {exhibition_id}.
    {on}, {group_size} persons: someone should lead us through {exhibition_id}
    There will be {group_size} of us at {exhibition_id} on {on}, and none of us knows anything about art.
    for {audience}, {group_size} in number, on {on}, a tour of {exhibition_id}
    exhibition {exhibition_id}, day {on}, people {group_size}, audience {audience}
    need sum1 to walk us thru {exhibition_id}, {on}, {group_size} ppl
    Last year we went by ourselves and got lost near the mummies for 50 minutes, which Mrs Abara still mentions at every dinner. This time a guide, please: {exhibition_id}, {on}, {group_size} people, in {language}.
    sign up a group of {group_size} for a {language} tour in {exhibition_id} on {on}
    reserve a guide who speaks {language} on {on} for {group_size} visitors of {exhibition_id}
    ? exhibition_id  book a guide for {group_size} people on {on}
    ? on  a guided tour of {exhibition_id} for {group_size} people
    ? group_size  we'd like a guided tour of {exhibition_id} on {on}
    & tours of {exhibition_id} and {exhibition_id#2} on {on} for {group_size} people
    & guide {group_size} people through {exhibition_id} on {on} and {group_size#2} people on {on#2}
    ! become a tour guide in <city>
    ! book a boat tour in <city>
    ! how much does a tour guide earn in <country>
    ! cancel my tour on <isodate>
    ! Our group has grown from 12 to 19, change that for the tour of <id>, please.
    ! swap the guide for the tour on <date>, she talks too fast for our pupils
    ! Which guide showed us around <id> last time, and does she have an e-mail address?
    ! Do children of 7 get more out of a tour than a school class of 15-year-olds?
    ! book me a massage on <date>, best right after work at <clock>
collection_lookup | Looks up objects of the museum's own collection by maker, material and period. | maker:person "Who made it"; material?:~bronze,marble,oak,porcelain,silver,glass,ivory,terracotta,silk,wrought iron,oil on canvas,paper "What it is made of"; made_from?:1500..1790 "Earliest year"; made_to?:1800..1990 "Latest year"; on_display?:true=that hang or stand in the rooms now,on display|false=also from the depot,on display or not "Only what visitors can see"
    objects by {maker}
    {maker} {material} collection {on_display}
    May I know which works of {maker} the museum owns?
    I'm writing my thesis and the old catalogue fell to pieces in my hands. What do you hold by {maker}, {on_display}?
    {maker}: every piece in {material} that belongs to the house
    As a student I once stood for an hour before a thing made by {maker}, and I'd love to know if it's in your holdings.
    between {made_from} and {made_to}, works by {maker}
    maker {maker}, material {material}, years {made_from} to {made_to}
    got anything by {maker} in the vaults?
    An auction house has offered us something for 900 and my boss Teodor thinks it's a fake, so we want to compare. Go through the inventory for pieces by {maker}, {on_display}.
    everything in {material} by {maker} in the inventory
    which things made by {maker} does the collection have, no later than {made_to}
    ? maker  which pieces made of {material} are in the collection, {on_display}
    & works by {maker} and by {maker#2} in the collection
    & what do you own by {maker} in {material} and in {material#2}
    ! sell a painting by <person>
    ! when was <person> born
    ! collect the parcel at the post office
    ! how is porcelain made
    ! Take the bronze by <person> out of the depot and hang a sign under it.
    ! lend two porcelain vases by <person> to the museum in <city> until <date>
    ! what did the house pay for the marble bust by <person>, and who sold it?
    ! Why is oil on canvas dearer than paper, even when both are from 1790?
    ! Look up the phone number of a locksmith in <city>
findPerformances | Lists performances of a play, opera or ballet. | work:title "Title of the play, opera or ballet"; dateFrom:isodate "First day, YYYY-MM-DD"; dateTo?:isodate "Last day, YYYY-MM-DD"; venue?:~Grand Theatre,Little Playhouse,City Opera,Old Mill Playhouse,Royal Stage,Studio 5,Garden Theatre,Harbour Hall,Attic Theatre "Theatre"; timeOfDay?:matinee=in the afternoon,as a matinee|evening=in the evening,at night "Afternoon or evening"
    performances of {work} from {dateFrom}
    {work} {dateFrom} {venue}
    Could you find out when {work} is on, please, from {dateFrom} onwards?
    My mother-in-law turns sixty and adores the stage. On which days after {dateFrom} do they give {work}, best {timeOfDay}?
    {dateFrom} to {dateTo}: what days is {work} played
    I missed {work} last season. As of {dateFrom} I'm free again.
    {timeOfDay}, at the {venue}, after {dateFrom}: is {work} on
    work {work}, from {dateFrom}, to {dateTo}, venue {venue}
    when can i c {work}, anytime from {dateFrom}
    Rosalind has read all 5 reviews to me at breakfast, two of them good, and now I feel I know the ending already. Tell me anyway which evenings {work} is given from {dateFrom} on.
    does {work} run at the {venue} on or after {dateFrom}
    list each show of {work} between {dateFrom} and {dateTo}
    ? work  which performances are there from {dateFrom} on, {timeOfDay}
    ? dateFrom  when do they play {work} at the {venue}
    & when are {work} and {work#2} on after {dateFrom}
    & performances of {work} at the {venue} and at the {venue#2} from {dateFrom}
    ! who wrote <title>
    ! is <title> worth seeing
    ! measure the performance of my laptop
    ! audition for a part in <title>
    ! Add another matinee on <date>, the school classes want to come too.
    ! cast <person> as the lead from <isodate> on, the other tenor has lost his voice
    ! How long is the interval at the Grand Theatre, and is there wine?
    ! Is the City Opera or the Harbour Hall the one with the better sound?
    ! find my umbrella, I left it in the tram on <date>
seatMap | Shows free and taken seats of one performance. | performanceId:id "Performance"; area:stalls=the stalls,the ground floor|circle=the circle,the first balcony|gallery=the gallery,the cheap seats at the top|boxes=the boxes,the private boxes "Part of the house"; adjacentSeats?:2..8 "Only show this many free seats side by side"; maxPrice?:15..95 "Highest price of a seat"; wheelchair?:true=with wheelchair places,for a wheelchair|false=no wheelchair place needed,without wheelchair places "Wheelchair places"
    seats {performanceId} {area}
    {performanceId} {area} up to {maxPrice}
    Please show me what is still free in {area} for performance {performanceId}.
    We're late as always and fear that everything is gone. How does it look for {performanceId} in {area}?
    {area}, performance {performanceId}: what is left, {wheelchair}
    We'd hate to sit apart at {performanceId}, so I wonder whether {area} has {adjacentSeats} places in one row.
    no more than {maxPrice} each, in {area}, which places are unsold for {performanceId}
    performance {performanceId}; area {area}; side by side {adjacentSeats}
    anything left 4 {performanceId} in {area}?
    In December I sat behind a man with a hat as wide as a wheel and saw 2 of the 7 dwarfs, so I want to look before I choose. Plan of {area}, performance {performanceId}, {wheelchair}.
    are there {adjacentSeats} places together in {area} for {performanceId}
    draw up the plan of {area} with all vacant places for {performanceId}, max {maxPrice}
    ? performanceId  which places are free in {area}
    ? area  show me the free seats of performance {performanceId}, {wheelchair}
    & free seats for {performanceId} in {area} and in {area#2}
    & how full are {performanceId} and {performanceId#2} in {area}
    ! draw a map of <city>
    ! how many seats has the biggest theatre in <country>
    ! is there parking near the theatre
    ! which car has seven seats
    ! Rip out row 4 in the stalls, we need room for wheelchairs at <id>.
    ! have the boxes cleaned before performance <id>, someone spilt champagne
    ! Who sat in the royal box at <id> on the opening night?
    ! Are the cheap seats in the gallery too steep for a woman of 80?
    ! show me the way to the nearest chemist, it closes at <clock>
holdSeats | Holds chosen seats of a performance for a short time under a name. | performanceId:id "Performance"; seats:id[] "Seats, row and number"; customer.name:person "Name for the box office"; customer.phone?:phone "Number to call back"; holdMinutes?=15:5..60 "Minutes until they are released"; discount?:student=at the student price,student discount|senior=at the senior price,for pensioners|none=at full price,without any discount "Reduced price"
    hold {seats} performance {performanceId} for {customer.name}
    {performanceId} {seats} {customer.name} {discount}
    Would you be so good as to put {seats} aside for {customer.name}, performance {performanceId}?
    I only have to ask my husband whether he has to work that night. Until then keep {seats} at {performanceId} for me, {customer.name}.
    {seats}, name {customer.name}: don't let anybody else have them at {performanceId}
    {customer.name} would like {seats} at {performanceId} but can't get at the wallet just yet.
    for {holdMinutes} minutes, under {customer.name}, block {seats} of {performanceId}
    performance {performanceId}, seats {seats}, name {customer.name}, discount {discount}
    save {seats} 4 {customer.name} @ {performanceId}
    The phone line of the box office was engaged for 25 minutes and then Mr Holm told me I should do it here, so that's what I'm doing: {seats} of performance {performanceId}, for {customer.name}, {discount}.
    block {seats} for {holdMinutes} minutes in the name of {customer.name}, show {performanceId}
    {customer.name}, phone {customer.phone}, wants {seats} at {performanceId} kept free, {discount}
    ? performanceId  keep {seats} for {customer.name}
    ? seats  hold something for {customer.name} at performance {performanceId}
    ? customer.name  put {seats} of performance {performanceId} aside for {holdMinutes} minutes
    & hold {seats} at {performanceId} and {seats#2} at {performanceId#2} for {customer.name}
    & keep {seats} for {customer.name} and {seats#2} for {customer.name#2} at {performanceId}
    ! hold my calls until <clock>
    ! which seats in a plane are the quietest
    ! sell my ticket for performance <id>
    ! book a table for <person>
    ! let go of the seats I reserved for <id>, we're not coming
    ! Put my reservation for <id> under <person>'s name, I'll be in hospital
    ! at which counter do I fetch the tickets for <id>, and do they want to see a passport?
    ! Is 15 minutes long enough to keep a place, or would you say 30?
    ! hold the baby while I look for the <word> drops
requestRefund | Asks for the money back for a theatre booking. | bookingNumber:id "Booking"; reason:cancelled=the show was cancelled,they called the performance off|illness=I am ill,we caught the flu|double=I paid twice,it was booked two times by mistake|other=something private came up,it is a private matter "Why"; amount?:8.5..180.5 "Sum to pay back, the whole price when left out"; payout?:card=back to my card,to the credit card|voucher=as a voucher,as a gift card|cash=in cash,in cash at the box office "How to pay"
    refund {bookingNumber}, {reason}
    {bookingNumber} {reason} {payout}
    May I ask for my money back on booking {bookingNumber}? It's because {reason}.
    We had been looking forward to it for months. But {reason}, so please return what I paid for {bookingNumber}, {payout}.
    {reason}, booking {bookingNumber}: I want to be paid back
    Sadly nobody will use {bookingNumber}, {reason}.
    {payout}, please, {amount} for booking {bookingNumber}, as {reason}
    booking: {bookingNumber} / reason: {reason} / amount: {amount}
    want my cash back m8, {bookingNumber}, {reason}
    Neither the two trains we'd have taken nor the hotel with its 3 stars can be helped any more, but the theatre can: {reason}, and I'd like to see the money of booking {bookingNumber} again.
    give me back {amount} of what I paid with booking {bookingNumber}, {reason}
    since {reason}, repay booking {bookingNumber} {payout}
    ? bookingNumber  I want my theatre tickets refunded, {reason}
    ? reason  I want the money for booking {bookingNumber} back {payout}
    & refund the bookings {bookingNumber} and {bookingNumber#2}, {reason}
    & pay back {bookingNumber} because {reason}, and {bookingNumber#2} because {reason#2}
    ! refund my <product>
    ! why was the show cancelled
    ! complain about the actor <person>
    ! change booking <id> to another day
    ! Move booking <id> to <date>, our train was cancelled.
    ! split booking <id> in two, so that <person> can pay for her half
    ! Which day did my booking <id> go through, and with whose card?
    ! Do theatres lose more money through flu or through shows that are called off?
    ! pay back the 20 euros I owe <person>, he keeps asking
"""
