"""Pets: visits to the vet, vaccinations and weight, boarding houses and dog walks."""

BOOK = """
book_vet_visit | Books a check-up or treatment for a pet at the clinic. Use it only to make a new booking. | pet:~Biscuit,Luna,Mr Whiskers,Pepper,Nala,Old Tom,Ziggy,Coco,Bruno,Mittens,Kiwi,Shadow,Rosie,Duke,Pickles,Fenja "Name of the pet"; reason:~limping on the left hind leg,yearly check-up,red itchy ears,vomiting since last night,a broken claw,bad breath and loose teeth,not eating for two days,a lump behind the ear,stitches need to come out,coughing at night,a tick near the eye,scratching all the time,runny eyes,dental cleaning,swollen paw,drinking far too much "Why the pet is brought in"; visit_date:isodate "Date of the visit, YYYY-MM-DD"; time?:isotime "Preferred time, HH:MM"; urgent?:true=it's urgent,this is an emergency|false=no hurry,it isn't urgent "Whether it is an emergency"
    book {pet} in on {visit_date}: {reason}
    vet {pet} {visit_date} {reason}
    Could I bring {pet} over on {visit_date}, please? The trouble is this: {reason}.
    I'm really worried about {pet}. {reason}, {urgent}. Can the doctor have a look on {visit_date}?
    {reason}. That's {pet}, and we'd come {visit_date} at {time}
    on {visit_date} at {time} someone at the clinic should examine {pet}, problem: {reason}
    pet: {pet}, date: {visit_date}, reason: {reason}
    My neighbour says it will pass but I don't trust that, {pet} needs to be seen, {reason}, preferably on {visit_date}
    hiya need a slot 4 {pet} on {visit_date}, {reason}
    make an appointment at the animal doctor for {visit_date}, {time}; patient {pet}, complaint {reason}, {urgent}
    We got back from three weeks in the mountains with 2 kids and a trailer, and since then things are not right with {pet}: {reason}. Please get us a place at the surgery on {visit_date}.
    {visit_date} would suit us for {pet} ({reason}), {urgent}
    ? visit_date  {pet} has to see the vet, {reason}
    ? pet  I'd like a vet appointment on {visit_date}, it's about this: {reason}
    ? reason  please put {pet} down for a visit on {visit_date} at {time}
    & book {pet} and {pet#2} in for {visit_date}, both for the same thing: {reason}
    & {pet} on {visit_date} for {reason}, {pet#2} on {visit_date#2} for {reason#2}
    ! move the vet appointment of Luna to another day
    ! why do cats purr when they are ill
    ! what does the dental cleaning of a dog cost
    ! register <person> as a new customer of the clinic
    ! Call off Luna's check-up on <isodate>, she has run away and we're searching for her
    ! Pickles should be seen by <person> rather than by the young man, change that for Friday's visit
    ! what did the vet say about Kiwi's swollen paw on <isodate>
    ! my cat has been drinking far too much since Sunday, is that a sign of diabetes or just the heat
    ! book a hairdresser for me in <city>, <date> around <clock>
list_pet_vaccinations | Lists the shots a pet has had and when the next ones fall due. | pet:~Biscuit,Luna,Mr Whiskers,Pepper,Nala,Old Tom,Ziggy,Coco,Bruno,Mittens,Kiwi,Shadow,Rosie,Duke,Pickles,Fenja "Name of the pet"; since_year?:2012..2025 "Leave out shots before this year"; due_only?=false:true=only the overdue ones,just those that are due|false=all of them,complete list "Only those that have to be renewed"; disease?:rabies=rabies|distemper=distemper|parvo=parvo,parvovirus|leukemia=leukaemia,feline leukemia "Only against this disease"
    vaccinations of {pet}
    {pet} shots {disease}
    Which jabs has {pet} had so far?
    could you tell me whether {pet} is protected against {disease}
    The groomer wants proof. What injections did {pet} get since {since_year}?
    {pet}, vaccination record, {due_only}
    is it time for a booster for {pet}
    since {since_year}, which vaccines were given to {pet}?
    lost the yellow booklet again lol, whats {pet} been jabbed with
    pull up the immunisation history for {pet}, {due_only}
    We cross the border with the caravan in 9 days and they may ask for papers at customs, so I have to know if {pet} is covered for {disease}
    against {disease}, when did {pet} get the last dose?
    ? pet  show the vaccination record, {due_only}
    ? pet  which shots against {disease} were given since {since_year}
    & vaccination status of {pet} and {pet#2}
    & has {pet} had the {disease} shot, and the {disease#2} one?
    ! vaccinate Bruno against rabies this afternoon
    ! are yearly vaccinations for indoor cats really necessary
    ! which vaccinations do I need for a trip to <country>
    ! enter a rabies shot that Coco got elsewhere
    ! post the yellow booklet of Mr Whiskers to our new flat in <city>
    ! strike the 2019 rabies shot from Duke's record, that was a different dog
    ! who gave Mittens the leukaemia jab, and in which leg
    ! What is worse for a puppy, distemper or parvo?
    ! list all countries that one can reach by train from <city>
record_pet_weight | Stores a new weight in the chart of a pet. | pet:~Biscuit,Luna,Mr Whiskers,Pepper,Nala,Old Tom,Ziggy,Coco,Bruno,Mittens,Kiwi,Shadow,Rosie,Duke,Pickles,Fenja "Name of the pet"; weight_kg:1.5..48.5 "Weight in kilograms"; measured_on?:isodate "Day of the weighing, today when left out"; body.score?:3..9 "Body condition score, 1 very thin to 9 obese"; body.remark?:~lost winter fur,very muscular,getting chubby,ribs easy to feel,bloated belly,after a big meal,weighed with harness,still growing "Remark about the body"
    {pet} weighs {weight_kg} kg
    {pet} {weight_kg} kilos
    Please write down that {pet} was at {weight_kg} kg on {measured_on}.
    just had {pet} on the bathroom scales: {weight_kg} kg, {body.remark}
    {weight_kg} kilograms, that's what {pet} brings to the scale now
    enter {weight_kg} kg for {pet}, condition score {body.score}
    name {pet}, weight {weight_kg}, date {measured_on}
    I fear the treats are showing, {pet} is up to {weight_kg} kg! Keep that in the chart, note: {body.remark}
    on {measured_on} we read {weight_kg} kg for {pet}
    omg {pet} hit {weight_kg} kg today put it in the file
    After the 5 km walk with my brother and his two retrievers we went past the shop and used their platform scale, so save {weight_kg} kg for {pet}
    body score {body.score} and {weight_kg} kg, new values for {pet}
    ? weight_kg  I weighed {pet} on {measured_on}, please note it
    ? pet  put {weight_kg} kg in the chart, {body.remark}
    & {pet} is at {weight_kg} kg and {pet#2} at {weight_kg#2} kg
    & weights for the file: {pet} {weight_kg} kg, {pet#2} {weight_kg#2} kg, {pet#3} {weight_kg#3} kg
    ! how heavy should a grown beagle be
    ! put Nala on a diet plan
    ! I weigh <medium> kilos, is that too much
    ! delete the last weight of Ziggy from the chart
    ! the 31 kilos for Bruno were a typo, take that entry out
    ! rename Coco to Princess Coco in all of your files, my daughter insists
    ! How many kilos has Old Tom lost since <isodate>?
    ! is a body score of 7 already unhealthy for a rabbit, or is that simply winter fur
    ! save me a slice of the cake, I'm not back before <clock>
refill_pet_prescription | Orders a repeat of medicine that the vet has prescribed earlier. | prescription_no:id "Number on the prescription"; packs:2..9 "How many packs"; pickup_city?:city "City of the branch where it is collected"; sms_to?:phone "Text this number when it is ready"
    refill prescription {prescription_no}, {packs} packs
    {prescription_no} x {packs}
    May I have {packs} more packs of the medicine on prescription {prescription_no}?
    The heart tablets are nearly gone! It's {prescription_no}, and {packs} boxes should last us till autumn.
    {packs} packs again, no. {prescription_no}, pick-up in {pickup_city}
    we'd collect it in {pickup_city}: repeat of {prescription_no}, quantity {packs}
    prescription {prescription_no}, packs {packs}, text to {sms_to}
    running low on worm pills, {packs} boxes pls, the paper says {prescription_no}
    reorder the dog's medicine under {prescription_no}, {packs} packages, and text {sms_to} once it's there
    get the same drops as last time ready, {prescription_no}, {packs} bottles
    Our old spaniel has been on these for 6 years now and does very well, my husband usually handles it, but he's away, so: {packs} packs of {prescription_no} please
    can the {pickup_city} branch put {packs} packs of {prescription_no} aside for us
    ? packs  please refill {prescription_no} for pick-up in {pickup_city}
    ? prescription_no  we need {packs} more boxes of the thyroid pills for our cat
    & refill {prescription_no} and {prescription_no#2}, {packs} packs each
    & {packs} packs of {prescription_no} and {packs#2} of {prescription_no#2}, pick-up in {pickup_city}
    ! can a dog take ibuprofen
    ! cancel prescription <id>
    ! crush the pills and mix them into the food
    ! refill the printer with <small> packs of paper
    ! have the drops from <id> delivered to my mother in <city>, she can't walk that far
    ! I'd like to hand back the 2 packs of <id> that we never opened
    ! how often may <id> be repeated, and when does it run out
    ! Are worm pills really needed 4 times a year when the cat stays indoors?
    ! refill the bird feeder behind the house, about <small> handfuls
findBoardingKennels | Search boarding houses that take in pets while their owners travel. | city:city "City to search in"; species:dog=dog,puppy|cat=cat|rabbit=rabbit|parrot=parrot|tortoise=tortoise "Animal to be boarded"; maxPricePerNight?:18..95 "Highest price per night"; outdoorRun?:true=with an outdoor run,with a garden|false=indoors only,without an outdoor area "Whether there is an outdoor area"; radiusKm?=10:15..80 "Search radius in kilometers"
    pet hotels in {city} for a {species}
    {species} boarding {city}
    Where in {city} could my {species} stay while I'm away?
    We fly out soon and nobody in the family can look after the {species}. Is there any place around {city}, {outdoorRun}?
    {city}, {species}, max {maxPricePerNight} a night
    for no more than {maxPricePerNight} per night, who takes a {species} near {city}?
    search kennels: species {species}, city {city}, radius {radiusKm} km
    who looks after a {species} in {city}, {outdoorRun}
    anywhere decent 2 dump the {species} for the hols?? {city} area
    list boarding houses within {radiusKm} km of {city} that accept a {species}
    My mother-in-law used to do it but she is 81 and broke her hip in spring, so I'm looking for a good home on a nightly basis for a {species} in {city}
    is there a guest house for a {species} somewhere in {city} under {maxPricePerNight} a night?
    ? city  which boarding houses take a {species}, {outdoorRun}
    ? species  boarding places near {city} for at most {maxPricePerNight} a night
    & kennels for a {species} in {city} and in {city#2}
    & where can I leave a {species} and a {species#2} in {city}
    ! which hotels in <city> allow dogs in the room
    ! adopt a kitten from the shelter in <city>
    ! how do dogs feel when they are left in a kennel
    ! read me the reviews of the boarding house <company>
    ! Leave a bad review for the last place in <city>, our parrot came back without tail feathers
    ! open an account for our tortoise at the boarding house in <city>, holder <person>
    ! how many dogs does <phrase> near <city> look after at once
    ! does a rabbit suffer more from 9 nights in a strange place than a cat
    ! find a babysitter in <city> for <date>, someone older than 20
reserveBoarding | Reserve a place for a pet at a given boarding house. | kennel:~Happy Tails,Paws Inn,The Cat Cottage,Villa Wuff,Furry Friends Lodge,Meadow Farm,Casa Gatto,Four Paws Hotel,Whisker House,Oak Tree Kennels,Barkington Manor,Hotel Schnauze "Name of the boarding house"; petName:~Biscuit,Luna,Mr Whiskers,Pepper,Nala,Old Tom,Ziggy,Coco,Bruno,Mittens,Kiwi,Shadow,Rosie,Duke,Pickles,Fenja "Name of the pet"; checkIn:isodate "First day, YYYY-MM-DD"; nights:3..21 "Number of nights"; webcam?=false:true=with webcam access,with a camera|false=without the webcam,no camera "Let the owner watch by webcam"
    reserve {nights} nights at {kennel} for {petName} from {checkIn}
    {kennel} {petName} {checkIn} {nights} nights
    Please let {petName} stay at {kennel} for {nights} nights, arriving {checkIn}.
    I hate leaving {petName} behind, but we have to. {kennel}, {nights} nights starting {checkIn}, {webcam}
    {nights} nights as of {checkIn}, guest {petName}, house {kennel}
    from {checkIn}, take {petName} in at {kennel}; it's {nights} nights, {webcam}
    pet {petName}, check-in {checkIn}, nights {nights}, kennel {kennel}
    Work sends me abroad, so {petName} goes to {kennel} on {checkIn} and I'm back {nights} nights later
    gonna need a spot at {kennel} for {petName}, {checkIn}, {nights} nights
    tell {kennel} that {petName} is coming {checkIn} for {nights} nights
    After comparing 4 different places and talking to the lady with the poodle next door we settled on {kennel}: {petName} should be there for {nights} nights, first day {checkIn}, {webcam}
    would you hold a place for {petName} with {kennel} for {nights} nights beginning {checkIn}
    ? nights  {petName} goes to {kennel} from {checkIn}, please reserve
    ? kennel  reserve {nights} nights of boarding for {petName} from {checkIn}
    ? petName  book {nights} nights at {kennel}, starting {checkIn}, {webcam}
    ? checkIn  I'd like {petName} to spend {nights} nights at {kennel}
    & reserve {nights} nights at {kennel} from {checkIn} for {petName} and {petName#2}
    & {petName} to {kennel} on {checkIn} for {nights} nights, {petName#2} to {kennel#2} on {checkIn#2} for {nights#2} nights
    ! cancel our reservation at Happy Tails
    ! what does a night at Villa Wuff cost in high season
    ! reserve a room for two people at the Four Paws Hotel restaurant
    ! how long can a dog stay alone at home
    ! we're back sooner, so shorten Nala's stay at Oak Tree Kennels to 4 nights
    ! Fetch Shadow from Villa Wuff with your van on <isodate> at <clock>
    ! is there a heated floor at The Cat Cottage and who sleeps there at night
    ! at how many months is a dog old enough for a week away from home
    ! reserve <small> tickets for the opera in <city>, somewhere in the stalls
addCareInstructions | Attach instructions for the carers to an existing boarding reservation. | reservationId:id "Reservation number"; note:~no contact with other dogs,afraid of thunder,half a tablet in wet food every evening,sleeps on a blue blanket,needs a walk before breakfast,must not climb stairs,hides when the doorbell rings,ear drops twice a day,please brush daily,bites when touched at the tail,grain free food only,likes the radio on at night,escapes through small gaps,eats slowly and needs quiet "What the carers have to know"; allowedTreats?:food[] "Treats the pet may have"; emergencyContact?:person "Whom to call if something happens"
    add to {reservationId}: {note}
    {reservationId} {note}
    Please tell the carers of booking {reservationId} the following: {note}.
    I forgot the most important thing when I dropped him off... {note}. The reservation is {reservationId}.
    {note}. For the staff, number {reservationId}, and call {emergencyContact} if anything is wrong
    for stay {reservationId}, allowed snacks are {allowedTreats}, and also {note}
    reservation {reservationId}, note {note}, contact {emergencyContact}
    the people looking after booking {reservationId} should know this, {note}
    dont want any drama at the kennel so put on {reservationId} pls: {note}
    attach a care remark to {reservationId}, {note}, treats permitted: {allowedTreats}
    He's 11 now, a bit stubborn and used to living with three cats, which is probably why the last stay went badly, so for {reservationId} write down {note}
    with {emergencyContact} as the emergency contact, put this on {reservationId}: {note}
    ? reservationId  let the carers know: {note}
    ? note  I have something to add to boarding reservation {reservationId}, contact is {emergencyContact}
    & add to {reservationId} and to {reservationId#2}: {note}
    & for {reservationId}: {note}; for {reservationId#2}: {note#2}
    ! how is my dog doing at the kennel today
    ! shorten the stay <id> by a day
    ! is chocolate dangerous for dogs
    ! add a second cat to the household insurance
    ! Scrap the remark about the thunder on <id>, that was our previous dog
    ! move reservation <id> from the cat wing to the garden side
    ! did he eat his half tablet this morning, stay number <id>
    ! why do so many dogs bite when one touches the tail
    ! add 30 grams of butter to the dough and let it rest till <clock>
arrangeDogWalks | Arrange walks by a dog walker on fixed days of the week. | dog:~Biscuit,Bruno,Duke,Rex,Rosie,Bella,Shadow,Otto,Maple,Rufus,Daisy,Waffles,Hector,Lola "Name of the dog"; days:weekday[] "Days of the week"; minutes:20..90 "Length of a walk in minutes"; walker?:person "Preferred walker"; group?=true:true=in a group,together with other dogs|false=alone,without other dogs "Walk with other dogs"
    walk {dog} {minutes} minutes every {days}
    {dog} {days} {minutes} min
    Could somebody take {dog} out for {minutes} minutes on {days}?
    My new job leaves me no time at noon, poor {dog}! {minutes} minutes outside on {days} would help, {group}
    {days}, {minutes} minutes, {dog}, with {walker} if possible
    {minutes} minutes each on {days} for {dog}, {group}
    dog: {dog}; days: {days}; duration: {minutes}; walker: {walker}
    I've hurt my knee and {dog} has to get out, say {minutes} minutes on {days}
    sort out a walker for {dog} pls, {days}, {minutes} mins
    have {walker} go round the park with {dog} on {days} for {minutes} minutes
    The flat has 40 steps and I carry the baby on my arm most of the day, so someone else should give {dog} a good {minutes} minutes of exercise on {days}
    on {days} {dog} needs to go out for {minutes} minutes, {group}
    ? days  someone should walk {dog} for {minutes} minutes
    ? minutes  {dog} has to be walked on {days}, {group}
    ? dog  a walk of {minutes} minutes every {days} with {walker}
    & walk {dog} and {dog#2} for {minutes} minutes on {days}
    & {dog} for {minutes} minutes on {days}, {dog#2} for {minutes#2} minutes on {days#2}
    ! where did the walker go with Duke yesterday
    ! how many walks a day does a terrier need
    ! train Otto to walk on the leash
    ! walk me through the instructions on <weekday>
    ! stop the Tuesday walks for Waffles, she has had an operation
    ! Raise what <person> gets per walk with Rufus to <amount> euros
    ! how many kilometres did Hector run on his walk this Wednesday
    ! would a husky be happy with 40 minutes a day, or does he need a sledge
    ! arrange the flowers on table 9 the way <person> likes them
"""
