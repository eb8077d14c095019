"""Camp sites and pitches, hiking trails and gear."""

BOOK = """
campsite_search | Search camp sites in a region that have room on given nights. | region:~Provence,Snowdonia,Masuria,Banff,Big Sur,Tuscany,Brittany,Upper Bavaria,Tyrol,Andalusia,Cornwall,Lapland,Savoy,Dalmatia "Region"; arrive:isodate "First night, YYYY-MM-DD"; nights:2..14 "Number of nights"; pitch?:tent=a tent,tents|caravan=a caravan,caravans|motorhome=a motorhome,motorhomes|cabin=a cabin,cabins "What it is for"; dogs_allowed?:true=dogs allowed,with our dog|false=without any dogs around,no dogs please "Dogs"
    camp sites in {region} from {arrive} for {nights} nights
    {region} {arrive} {nights} nights {pitch}
    where can we camp in {region} for {nights} nights, starting {arrive}
    Could you look for a place for {pitch} in {region}? We arrive on {arrive} and stay {nights} nights.
    {nights} nights from {arrive}, {region}, {dogs_allowed}
    The kids dream of sleeping outside. Is there something in {region} on {arrive}, {nights} nights?
    region {region}, arrival {arrive}, nights {nights}, pitch {pitch}
    as of {arrive} we'd like to spend {nights} nights under the stars, somewhere in {region}
    wanna pitch up in {region} {arrive}, {nights} nites, {dogs_allowed}
    sites with space for {pitch} in {region}, {nights} nights, beginning {arrive}
    Hotels are out of the question with 4 children and a budget like ours, so which sites in {region} still have room on {arrive} for a stay of {nights} nights?
    anything green and quiet in {region}, {dogs_allowed}, for {nights} nights as from {arrive}
    ? region  where can we camp on {arrive} for {nights} nights
    ? arrive  find a camp site in {region} for {nights} nights
    ? nights  camp sites for {pitch} in {region} from {arrive}
    & camp sites in {region} and in {region#2} from {arrive} for {nights} nights
    & where can we camp in {region} on {arrive} for {nights} nights, and in {region#2} on {arrive#2} for {nights#2} nights
    ! is it legal to camp wild in <country>
    ! find a hotel in <city> for <small> nights
    ! how do I put up a tent
    ! cancel my camping holiday
    ! Put the little site in Cornwall among my favourites, I want to remember it.
    ! delete the search for Tyrol, 5 nights from <isodate>, that you saved last week
    ! how many guests did the camp sites in Brittany have in all last August
    ! Is Lapland or Masuria worse for mosquitoes if one sleeps in a motorhome?
    ! Search the boot of the caravan for <person>'s passport, would you
campsite_book_pitch | Books a certain pitch on a camp site. | site_name:~Green Valley,Lakeside Camp,Pine Hollow,Sunny Dunes,Wolf Creek,Eagle Rock,Misty Meadow,Camping Aurora,Bear Paw,Old Mill Camp,Silver Birch,Camping La Playa "Camp site"; pitch_no:3..180 "Number of the pitch"; guest_name:person "Name of the guest"; check_in:isodate "Arrival, YYYY-MM-DD"; power?=false:true=with electricity,with power|false=without electricity,no power needed "Power connection"
    book pitch {pitch_no} at {site_name} for {guest_name}, arriving {check_in}
    {site_name} {pitch_no} {guest_name} {check_in} {power}
    {guest_name} takes number {pitch_no} at {site_name} from {check_in}
    Please reserve {pitch_no} on {site_name}. Arrival is {check_in}, the name is {guest_name}, {power}.
    on {check_in} {guest_name} comes to {site_name} and wants pitch {pitch_no}
    We loved number {pitch_no} at {site_name} last year! Get it again for {guest_name}, from {check_in}.
    site {site_name}, pitch {pitch_no}, guest {guest_name}, check-in {check_in}, {power}
    the name is {guest_name}, we come on {check_in}, pitch {pitch_no} of {site_name} if you please
    grab spot {pitch_no} @ {site_name} 4 {guest_name}, {check_in}
    {power}: pitch {pitch_no}, {site_name}, {check_in}, in the name of {guest_name}
    My father-in-law snores terribly, so he sleeps 50 metres away in his own tent, and for him, {guest_name}, secure place {pitch_no} at {site_name} as of {check_in}.
    put {guest_name} down for {pitch_no} on {site_name}, first night {check_in}
    ? site_name  book pitch {pitch_no} for {guest_name} from {check_in}
    ? pitch_no  book a pitch at {site_name} for {guest_name}, arriving {check_in}
    ? guest_name  reserve pitch {pitch_no} at {site_name} from {check_in}, {power}
    ? check_in  {guest_name} wants pitch {pitch_no} at {site_name}
    & book pitch {pitch_no} at {site_name} for {guest_name} and pitch {pitch_no#2} for {guest_name#2}, both from {check_in}
    & pitches {pitch_no} and {pitch_no#2} at {site_name} for {guest_name}, arriving {check_in}
    ! book a table for <person>
    ! how big is a normal pitch
    ! who owns the camp site
    ! help me to pitch my idea to <company>
    ! Pitch 48 at Wolf Creek should be under my wife's name from now on, she's called <person>.
    ! give me back the <amount> I paid for pitch 12 at Sunny Dunes, the place was a swamp
    ! who has the spot next to ours, 77, at Old Mill Camp?
    ! Are pitches with electricity noisier than those without, what do you think?
    ! book <person> a haircut for <isodate> at <clock>, somewhere in <city>
campsite_get_info | Returns facilities, prices or rules of one camp site. | site_name:~Green Valley,Lakeside Camp,Pine Hollow,Sunny Dunes,Wolf Creek,Eagle Rock,Misty Meadow,Camping Aurora,Bear Paw,Old Mill Camp,Silver Birch,Camping La Playa "Camp site"; section:prices=prices,rates|showers=showers,washrooms|rules=rules,house rules|shop=shop,food shop|hours=gate hours,opening hours|fire=rules about fire,campfire rules "What you want to know"; language?:language "Language of the answer"; season?:~summer,winter,spring,autumn,high season,low season,early autumn,late spring,off season,school holidays,bank holidays,peak weeks "Season"
    {section} at {site_name}
    {site_name} {section} {season}
    tell me about the {section} of {site_name}
    Could you look up the {section} for {site_name}, please? In {language} if possible.
    what should I know about the {section} at {site_name}
    We're already in the car to {site_name} and my wife is asking about the {section}.
    site {site_name}, section {section}, language {language}, season {season}
    in {season}, what can I expect of the {section} at {site_name}
    gimme the {section} for {site_name}
    I read so many bad things on the net about {site_name}. Please check the {section}.
    A man called Piet with two huge dogs and a 7 metre caravan told us stories that I cannot believe, so what does {site_name} say itself about the {section}?
    {section}, {site_name}, as they are in {season}
    ? site_name  tell me about the {section} in {season}
    ? section  I'd like to know something about {site_name}
    & {section} at {site_name} and at {site_name#2}
    & look up the {section} and the {section#2} of {site_name}
    ! write a review of <word> camp
    ! how do I light a fire without matches
    ! what are the rules of football
    ! build a shower for my garden
    ! the showers at Bear Paw are broken again, send a plumber there
    ! Rename Camping Aurora to <word> on the website, we have new owners.
    ! How many people work at Pine Hollow, and since when has <person> been one of them?
    ! why do camp sites charge so much more in the high season than in spring
    ! get me the phone charger from reception, the white one, before <clock>
campsite_change_stay | Changes the dates or the number of people of an existing booking. | booking_id:id "Number of the booking"; new_arrive:isodate "New arrival, YYYY-MM-DD"; new_leave:isodate "New departure, YYYY-MM-DD"; people?:2..8 "New number of people"; message?:sentence "Message to the reception"
    move booking {booking_id} to {new_arrive} until {new_leave}
    {booking_id} {new_arrive} {new_leave} {people} people
    change {booking_id}: arrive {new_arrive}, leave {new_leave}
    Would it be possible to shift {booking_id}? We'd now come on {new_arrive} and depart on {new_leave}.
    {new_arrive} to {new_leave} suits us better for {booking_id}
    The car broke down, so we can't come as planned. Put {booking_id} on {new_arrive} through {new_leave}.
    booking {booking_id}, from {new_arrive}, to {new_leave}, people {people}
    we leave on {new_leave} instead and get there on {new_arrive}, number {booking_id}, there will be {people} of us
    gotta postpone {booking_id} to {new_arrive} - {new_leave}
    new dates for {booking_id}: {new_arrive} till {new_leave}, and tell the reception: {message}
    My mother has her operation in week 28, the dog sitter has 3 other dogs then, so we have to reschedule {booking_id}, in on {new_arrive} and out on {new_leave}.
    adjust {booking_id} so that {people} of us stay between {new_arrive} and {new_leave}
    ? booking_id  we want to come on {new_arrive} and leave on {new_leave} instead
    ? new_arrive  change booking {booking_id}, we leave on {new_leave}
    ? new_leave  move the start of {booking_id} to {new_arrive}
    & move {booking_id} and {booking_id#2} to {new_arrive} until {new_leave}
    & change {booking_id} to {new_arrive} until {new_leave}, and {booking_id#2} to {new_arrive#2} until {new_leave#2}
    ! cancel the booking <id>
    ! move my meeting to <isodate>
    ! what does it cost to change a booking
    ! change the tyres of my caravan
    ! Cancel <id> altogether, please, my son has broken his leg and nobody feels like tents any more.
    ! print the confirmation of <id> twice, once for <person>
    ! Has the deposit for <id> arrived in your account yet?
    ! Do most families stay 7 nights or 14 when they go camping?
    ! Could you change <amount> into <currency> before we cross the border?
findTrails | Find hiking trails near a place by length and difficulty. | near:city "Town near the trail"; maxKm:3..30 "Longest distance in kilometres"; difficulty?:easy=easy,gentle|moderate=moderate,medium hard|hard=hard,demanding "Difficulty"; features?:~waterfall,lake,summit,castle ruin,gorge,cave,old forest,suspension bridge,mountain hut,wild flowers,sea cliff,viewpoint "Something to see on the way"; loop?:true=a loop,a round trip|false=one way only,not a loop "Whether it ends where it starts"
    trails near {near} up to {maxKm} km
    {near} {difficulty} {maxKm} km
    where can I walk around {near}, no more than {maxKm} kilometres
    Could you suggest {difficulty} walks close to {near}? At most {maxKm} km, please.
    {maxKm} km or less near {near}, {loop}
    My knee is not what it used to be, so show me paths by {near} that are under {maxKm} kilometres.
    near {near}, max {maxKm}, difficulty {difficulty}, feature {features}
    something with a {features} to see, {loop}, not over {maxKm} km, in the surroundings of {near}
    any nice hikes round {near}? max {maxKm} km cuz im lazy
    starting around {near}, which {difficulty} routes stay below {maxKm} km
    There are 11 of us, the youngest is in kindergarten and the oldest has a stick, therefore a walk outside {near} of {maxKm} km at the very most would be right.
    {difficulty} day out on foot near {near}, ideally past a {features}, {maxKm} km is my limit
    ? near  {difficulty} hiking trails up to {maxKm} km
    ? maxKm  find trails near {near} with a {features}
    & trails up to {maxKm} km near {near} and near {near#2}
    & hikes near {near} up to {maxKm} km, and near {near#2} up to {maxKm#2} km
    ! how long is the longest trail in the world
    ! drive from <city> to <city>
    ! is hiking good for the back
    ! find a gym near <city>
    ! paint new signs on the loop past the waterfall near <city>, you can't read a thing there
    ! I'd like to take my name off the guided walk near <city> on <isodate>
    ! who keeps the gorge path by <city> in order, the town or some club?
    ! Does one burn more on a hard hike of 10 km than on an easy one of 20?
    ! Find <person> a job in <city>, something outdoors.
trailConditions | Latest reports on the state of a trail: snow, mud, closures. | trailName:~Ridge Path,Heather Loop,Monks Way,Falcon Trail,Seven Lakes Trail,Old Salt Road,Devils Staircase,Fern Gully Walk,Shepherds Track,Northern Crest,Cliff Walk,Glacier Trail,Cedar Circuit "Name of the trail"; since?:isodate "Only reports from this day on, YYYY-MM-DD"; kinds?:word[] "Only reports with these words"; photosOnly?=false:true=with photos only,only those with pictures|false=with or without photos,pictures or not "Only reports with photos"
    condition of the {trailName}
    {trailName} conditions since {since}
    is the {trailName} open at the moment
    Could you tell me whether one can walk the {trailName} in normal shoes right now?
    It has been pouring for days and I'm worried that the {trailName} is all mud.
    {trailName}: any fallen trees?
    reports on the {trailName} from {since} on, {photosOnly}
    trail {trailName}, since {since}, words {kinds}
    hows the {trailName} lookin
    does anybody mention {kinds} on the {trailName}
    We set off at 5 in the morning with two thermos flasks, Ida brings her new boots, and nobody knows if there is still snow on the {trailName}.
    since {since}, what have other people written about the state of the {trailName}, {photosOnly}
    ? trailName  is the trail closed
    ? trailName  what do the reports since {since} say, {photosOnly}
    & conditions of the {trailName} and the {trailName#2}
    & is the {trailName} open, and the {trailName#2}, and the {trailName#3}
    ! who marks the hiking trails
    ! report a fallen tree on the path
    ! what are the road conditions to <city>
    ! how high is the summit of <word>
    ! Close the Glacier Trail until <date>, the bridge is gone.
    ! take down my report about the Fern Gully Walk, I mixed up the trails and people are complaining
    ! Who laid out the Monks Way, and in which year?
    ! what is worse for your boots, mud or old snow
    ! report <person>'s van to the police, it blocks the gate since <clock>
logHike | Saves a finished hike in your diary. | trailName:~Ridge Path,Heather Loop,Monks Way,Falcon Trail,Seven Lakes Trail,Old Salt Road,Devils Staircase,Fern Gully Walk,Shepherds Track,Northern Crest,Cliff Walk,Glacier Trail,Cedar Circuit "Name of the trail"; distanceKm:3.5..29.5 "Distance in kilometres"; minutes:45..480 "Duration in minutes"; companions?:person[] "Who came along"; date?:date "Day of the hike"
    log {trailName}, {distanceKm} km, {minutes} minutes
    {trailName} {distanceKm} km {minutes} min {date}
    I did the {trailName}: {distanceKm} kilometres in {minutes} minutes
    Please put my walk into the diary, {distanceKm} km on the {trailName}, it took me {minutes} minutes.
    {minutes} minutes for {distanceKm} km, that was the {trailName}
    What a day! {trailName} with {companions}, {distanceKm} km and {minutes} minutes. I want to remember it.
    trail {trailName}, distance {distanceKm}, time {minutes}, with {companions}
    together with {companions} I finished the {trailName}, {distanceKm} kilometres, {minutes} minutes, save that
    jus smashed the {trailName}, {distanceKm}k, {minutes} mins, write it down
    note for the record: {date}, {trailName}, {minutes} minutes for {distanceKm} km
    I'm soaked, I lost one glove and I met exactly 2 cows and a grumpy ranger, but after {minutes} minutes and {distanceKm} km the {trailName} is done, keep that.
    add to my tours: {distanceKm} km along the {trailName} in {minutes} minutes
    ? trailName  log a hike of {distanceKm} km in {minutes} minutes
    ? distanceKm  I walked the {trailName} with {companions} in {minutes} minutes, save it
    ? minutes  put the {trailName} into my diary, {distanceKm} km
    & log the {trailName}, {distanceKm} km in {minutes} minutes, and the {trailName#2}, {distanceKm#2} km in {minutes#2} minutes
    & save the {trailName} for two days: {distanceKm} km in {minutes} minutes and {distanceKm#2} km in {minutes#2} minutes
    ! how many kilometres have I walked this year
    ! log in to my account
    ! delete my last hike
    ! what is a good pace for a beginner
    ! The Cedar Circuit in my diary has the wrong distance, make it 14.5 km instead of 17.
    ! send my entry on the Northern Crest to <person>, he doesn't believe that I did it in 210 minutes
    ! How many metres did I climb that day on the Devils Staircase?
    ! is 20 km in 300 minutes a lot for someone of 65
    ! Save <amount> a month for a trip to <country>
rentGear | Rents outdoor equipment for a number of days. | items:~two person tents,down sleeping bags,gas stoves,trekking poles,bear canisters,climbing ropes,head torches,snow shoes,rain ponchos,water filters,child carriers,hammocks,ice axes,folding tables "What to rent"; days:2..21 "Number of days"; pickup.shop:city "Town of the shop"; pickup.date?:isodate "Day of pickup, YYYY-MM-DD"; size?:S=size S,small|M=size M,medium|L=size L,large "Size"; deposit?:percent "Deposit in percent"
    rent {items} in {pickup.shop} for {days} days
    {items} {days} days {pickup.shop}
    I need {items} for {days} days, I can come to the shop in {pickup.shop}
    Could I borrow {items} from your shop in {pickup.shop}, {size}, for {days} days?
    in {pickup.shop}, from {pickup.date}, {items} for {days} days
    Ours got stolen on the ferry. For the next {days} days we have to do without {items}, unless you lend us some in {pickup.shop}.
    item {items}, days {days}, shop {pickup.shop}, date {pickup.date}, deposit {deposit}
    {days} days, {items}, {size}, pickup in {pickup.shop}
    yo can i hire {items} for like {days} days, {pickup.shop} store
    set aside {items} for me in {pickup.shop}, I come by on {pickup.date} and keep them {days} days
    Buying new stuff makes no sense for one trip, my flat has 38 square metres and no cellar, so give me {items} for {days} days out of the {pickup.shop} shop.
    for {days} days I'd like to use your {items}; {pickup.shop} is the nearest branch, {size}
    ? items  rent outdoor gear in {pickup.shop} for {days} days
    ? days  I'd like to rent {items} in {pickup.shop}
    ? pickup.shop  rent {items} for {days} days, {size}
    & rent {items} and {items#2} in {pickup.shop} for {days} days
    & {items} for {days} days and {items#2} for {days#2} days, both in {pickup.shop}
    ! rent a flat in <city>
    ! which tent is the lightest
    ! repair my tent
    ! sell my old sleeping bag in <city>
    ! I'm bringing the hammocks back to <city> two days early, so refund the rest.
    ! one of the trekking poles that I have from your <city> shop snapped, put it down as damaged
    ! when were the climbing ropes in the <city> branch last tested by somebody
    ! At what temperature does a down sleeping bag stop being better than a synthetic one?
    ! rent us a minibus for 9 people, <date>, from the airport of <city>
"""
