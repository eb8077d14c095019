"""A ski resort: lift passes and lifts, lessons of the ski school, and rented equipment."""

BOOK = """
skipass_issue | Sells a new lift pass to a guest and returns its number. | guest:person "Name of the holder"; days:2..14 "How many days the pass is valid"; age_group:child=still goes to kindergarten,has not started school yet,still has milk teeth,is in second grade,learned to read this year,can't ride in the car without a booster seat|adult=works as a nurse,pays off a mortgage,goes to the office every day,runs a bakery,is raising two toddlers,has been with the same employer for years|senior=retired last spring,has drawn a pension for years,doesn't have to work any more,has six grandchildren,left working life long ago "Price group of the holder"; from_date?:isodate "First day, today when left out"; glacier?=false:true=the ice field at the top has to be included,skiing on the eternal ice is a must,we won't skip the ice at the top,the upper ice field should be covered too|false=forget about the ice at the top,nobody needs the ice field up there,the ice at the top can be left out,the upper ice field isn't needed "Also valid on the glacier"
    lift pass, {guest}, {days} days, {age_group}
    Could you make a {days}-day ticket for {guest}, who {age_group}?
    {guest} {age_group} and wants to ski for {days} days, so we need a card for the gates
    {days} days on the slopes for {guest}, who {age_group}, beginning on {from_date}
    My friend {guest} has just arrived and {age_group}. Please sell us something that opens the gates for {days} days.
    name {guest}, length {days} days, remark: {age_group}
    new card pls for {guest} who {age_group}, shud last {days} days
    From {from_date} on, somebody who {age_group} will ride up with us for {days} days. The name is {guest}, get the card ready.
    We drove 640 kilometres in two cars and the hotel gave us the key of room 12 instead of 21, but never mind: {guest}, who {age_group}, needs access to the slopes for {days} days.
    I'd hate to stand in the queue, so please prepare {days} days of skiing for {guest}, who {age_group} - {glacier}.
    the turnstile won't let {guest} through without a ticket, get one that is good for {days} days; the holder {age_group}, {glacier}
    {days} days up the mountain, {guest}, starts {from_date}, the holder {age_group}
    ? guest  someone who {age_group} wants to ski for {days} days, sell us a card
    ? guest  I need a new lift ticket for {days} days from {from_date}, the holder {age_group}
    ? days  {guest}, who {age_group}, needs a lift card from {from_date}
    ? days  please sell a new ski ticket to {guest}, the holder {age_group}, {glacier}
    ? age_group  sell {guest} a lift ticket for {days} days
    ? age_group  {guest} wants to go up for {days} days, beginning on {from_date}
    & {days} days of lifts for {guest}, who {age_group}, and separately {days#2} days for {guest#2}, who {age_group#2}
    & both {guest} and {guest#2} need a lift card for {days} days; the first one {age_group}, the second {age_group#2}
    & {guest} {age_group} and takes {days} days of skiing, the same for {guest#2}, who {age_group#2}
    ! print <id> once more, the card is scratched
    ! <id> should carry the name <person> from now on
    ! it rained all week, pay back the money for <id>
    ! send <id> to <email> as a picture
    ! is a season ticket worth the money if I only ski at weekends
    ! why do lift tickets get dearer every winter
    ! sell <person> a bus ticket to <city>
skipass_extend | Adds days to an existing lift pass. | pass_id:id "Number on the pass"; extra_days:2..9 "Days to add"; charge_to?:hotel=we settle everything when we check out,the receptionist keeps a tab for us,it can go on the room,we pay for it with the breakfasts at the end|card=I will tap my plastic,my Visa is still on file,take it from the number you have on file,no coins on me so I will tap|cash=there are banknotes in my pocket,I have got coins and notes with me,my bank blocked the plastic so I brought notes,I will put the notes on the counter "How it is paid"
    add {extra_days} days to {pass_id}
    {pass_id} +{extra_days} days
    Our flight home was cancelled, so {pass_id} has to last {extra_days} days longer.
    would you kindly let {pass_id} run on for another {extra_days} days?
    {extra_days} more days please, it's for {pass_id}
    the snow is too good to leave... {pass_id} gets {extra_days} further days, {charge_to}
    pass {pass_id}, longer by {extra_days} days, payment: {charge_to}
    can u stretch {pass_id} by {extra_days} days, {charge_to}
    {pass_id} runs out tonight and we aren't leaving for {extra_days} days yet
    My wife sprained her ankle on run 7, the doctor says half an hour of rest is not enough, and the children don't want to go home: prolong {pass_id} by {extra_days} days.
    we'd like to stay {extra_days} days more, {charge_to}. It is {pass_id}.
    Nobody wants to go home! Keep {pass_id} alive for {extra_days} additional days, {charge_to}.
    ? extra_days  we are staying longer, {pass_id} should not run out yet
    ? extra_days  add some more days to {pass_id}, {charge_to}
    ? pass_id  my lift card should last {extra_days} days longer
    ? pass_id  {extra_days} more days on the slopes for the card that I already have, {charge_to}
    & {pass_id} gets {extra_days} more days and {pass_id#2} gets {extra_days#2}
    & both {pass_id} and {pass_id#2} should last {extra_days} days longer
    & add {extra_days} days to {pass_id}, {charge_to}, and separately {extra_days#2} days to {pass_id#2}, {charge_to#2}
    ! pause <id> while I see the doctor and let it go on later
    ! <id> should also be good for the swimming pool
    ! move what is left on <id> over to <id>
    ! how many days are left on <id>
    ! do people get tired of skiing after a week
    ! how long does the season last in <city>
    ! extend our hotel room by <small> nights
skipass_block | Blocks a lift pass so that the gates no longer accept it. | pass_id:id "Number on the pass"; reason:lost=it slipped out of a pocket on the chairlift,nobody has seen it since lunch,it must be lying somewhere under the snow,I can't find it anywhere,it isn't in any of my jackets|stolen=a stranger grabbed it and ran,somebody broke open the locker it was in,a thief emptied my rucksack,it was taken out of my jacket at the bar,somebody cut it off my sleeve|misuse=two people have been taking turns with it,the face on it is not that of the person wearing it,a grown man rides up with a toddler's card,somebody has been hiring it out by the hour,three brothers share it "Why it is blocked"; replacement?=false:true=we can't ski without a new one,a new one should lie at the till,I'd need another one today,print a fresh one straight away|false=no new one is needed,don't make a new one,we are leaving so nothing has to be printed,I won't be needing another one "Issue a new pass in its place"
    block {pass_id}, {reason}
    {pass_id} must not open a gate any more, because {reason}
    {reason}, please make sure nobody gets up the mountain with {pass_id}
    Oh dear, I'm so cross with myself. It is about {pass_id}: {reason}. Can you stop it?
    no more rides on {pass_id} - {reason}
    {pass_id}, {reason}
    shut {pass_id} down pls, {reason}
    would you be so kind as to lock {pass_id}? The trouble is that {reason}. And {replacement}.
    number {pass_id}, what happened: {reason}, {replacement}
    since {reason}, the turnstiles should refuse {pass_id}; {replacement}
    I was at the upper hut with 14 colleagues from Graz, we had soup at half past one, and now this: {reason}. Put {pass_id} out of action before the lifts close.
    don't let {pass_id} through any longer, {reason}, {replacement}
    ? reason  block {pass_id}
    ? reason  {pass_id} must not work at the gates any longer, {replacement}
    ? pass_id  block a lift card please, {reason}
    ? pass_id  {reason} - I mean my ski pass. Lock it, and {replacement}
    & block {pass_id} because {reason}, and separately {pass_id#2} because {reason#2}
    & {pass_id} and {pass_id#2} must both be stopped, {reason}
    & lock {pass_id}, {reason}, the same for {pass_id#2} and {pass_id#3}
    ! unblock <id>, I had it in my other glove
    ! who has been riding with <id>
    ! fine the holder of <id> <amount> euros
    ! call the owner of <id> on <phone>
    ! what do thieves do with stolen lift tickets
    ! are chip cards safer than paper tickets
    ! block my credit card, somebody took it
lift_set_state | Sets the operating state that boards and the app show for a lift. | lift:~Eagle Ridge,Sonnenbahn,North Face Express,Marmot,Panorama One,Old Miner,Silver Gully,Kanzel,Blue Bowl,Bear Creek,Hochalm,Fox Meadow,Gletscherjet,Cloud Nine "Name of the lift"; state:running=the first guests are already sitting in it,everything turns at full speed,nothing is wrong with it any more,the queue has been let in,it has been repaired and nobody has to wait|slow=beginners need time to get off so it crawls,it only does half its speed,gusts make us crawl,we have taken the foot off the gas,the chairs creep up today|stopped=the cable has iced over,the storm is too strong to let anybody up,nobody may board any more,the motor has burnt out,not a single chair is moving,there is no power at the valley station "State to show"; until?:isotime "Expected to last until, HH:MM"; inform_staff?=true:true=the whole crew should hear of it,tell the crew over the radio,my people must know,don't leave the crew in the dark|false=no need to bother the crew,don't radio anybody,the crew knows already,nobody on the crew has to be told "Send a radio message to the crew"
    {lift}: {state}
    update {lift} on the boards, {state}
    The app is wrong about {lift}. In truth {state}.
    {state} at {lift}, please show that
    {lift}, {state}, probably until {until}
    would you mind correcting what the screens say about {lift}? {state}
    just came down from {lift}, {state}, guests shud see that
    until {until} the panel has to say the right thing for {lift}, because {state}
    I have been standing here with 40 schoolchildren and two dogs for a quarter of an hour and the display is nonsense: {state}, and that is {lift}
    lift {lift}, what is going on: {state}, crew: {inform_staff}
    {state}, so change the light for {lift}; {inform_staff}
    Good morning, Rudi from the control room, coffee is ready. {lift} needs another colour on the map since {state}, {inform_staff}.
    ? state  change what the boards show for {lift}
    ? state  please put {lift} into another state until {until}, {inform_staff}
    ? lift  {state}, please show that on the boards
    ? lift  update the state of the lift until {until}: {state}
    & {lift}: {state}, and separately {lift#2}: {state#2}
    & both {lift} and {lift#2} need the same on the boards, {state}
    & until {until} the boards should say for {lift} that {state}, the same for {lift#2}
    ! how long is the queue at Eagle Ridge
    ! rename Marmot, it should be called <title>
    ! grease the cable of Kanzel on <weekday>
    ! how many people rode up Old Miner on <date>
    ! what happens if you fall out of a chairlift
    ! which is nicer, a gondola or a chairlift
    ! show that the restaurant on the summit is closed
ski-lesson-book | Books a lesson at the ski school. | pupil:person "Who takes the lesson"; day:isodate "Day of the lesson"; level:first_timer=never stood on skis before,has no idea which end is the front,couldn't put the boots on without help,has never even touched snow,saw a pair of skis for the first time today|improver=gets down the blue ones but is scared of anything steep,can stop but not yet turn nicely,no longer falls on the nursery slope,manages green and blue with a bit of luck|expert=is bored by black runs,used to race for the national team,skis moguls with closed eyes,hasn't fallen in ten years,jumps off cliffs for fun "Level of the pupil"; hours?:2..6 "Length in hours"; group?=true:true=the more the merrier,company is welcome,it can be with others,others may join in|false=nobody else should be there,no strangers please,just the teacher and nobody more,a teacher without other pupils "In a group or alone"; contact.phone?:phone "Telephone number on the day"
    lesson {pupil} {day}, {level}
    {pupil} {level} and would like a teacher on {day}
    On {day}, could somebody teach {pupil}, who {level}?
    {day}: ski school for {pupil}, {hours} hours. By the way, that is someone who {level}.
    pupil {pupil}, day {day}, remark: {level}
    I'm a bit worried about {pupil}, who {level}. Please get us an instructor for {day}.
    need sb to show {pupil} how its done on {day}, {level} btw
    My cousin {pupil} {level}, and I promised we'd go down together this winter. An instructor on {day} would help, {group}.
    {hours} hours with an instructor on {day} for {pupil}, who {level}, and {group}
    someone who {level} wants a teacher for {day}, {pupil} is the name, phone {contact.phone}
    We rented a hut for nine people, three of them snowboarders, and the fourth day is still free, so {pupil}, who {level}, should spend {day} with one of your teachers.
    {day} with a coach for {pupil}, who {level}. You can ring {contact.phone}.
    ? pupil  book a ski lesson on {day} for somebody who {level}
    ? pupil  we want an instructor on {day} for {hours} hours, the pupil {level}
    ? day  {pupil}, who {level}, would like an instructor
    ? day  ski lesson for {pupil}, {hours} hours, the pupil {level}, and {group}
    ? level  book {pupil} a lesson on {day}
    ? level  {pupil} wants {hours} hours with an instructor on {day}, {group}
    & a lesson on {day} for {pupil}, who {level}, and separately one on {day#2} for {pupil#2}, who {level#2}
    & {pupil} {level}; get an instructor both on {day} and on {day#2}
    & ski school on {day} for {pupil}, who {level}, the same for {pupil#2}, who {level#2}
    ! cancel lesson <id>, <person> has caught a cold
    ! give the teacher of <id> a tip of <amount>
    ! which instructor takes <id>
    ! e-mail the invoice for <id> to <email>
    ! how do I turn without falling over
    ! at what age should children learn to ski
    ! book <person> a swimming lesson on <isodate>
ski-lesson-move | Moves a booked lesson to another day. | booking:id "Number of the booking"; new_day:isodate "Day to move it to"; new_time?:isotime "New time, HH:MM; unchanged when left out"; cause?:illness=the little one has a fever,my throat is on fire,the doctor said to stay in bed,somebody threw up all night|weather=you can't see your hand up there,it hasn't stopped raining,there is no snow left on the nursery slope,the storm won't calm down|travel=our train never left,we are stuck in a traffic jam,the airline lost our boots,our flight was called off|teacher=the instructor broke a wrist,your colleague never turned up,our coach is called up for a race,the coach has no time "Why it is moved"
    {booking} to {new_day}
    push {booking} back to {new_day}
    Could {booking} take place on {new_day} instead?
    {new_day} suits us better for {booking}
    we can't make it, {booking} will have to wait until {new_day}
    booking {booking}, new day {new_day}, time {new_time}
    {cause}, so put {booking} on {new_day}
    hey sorry but {booking} doesnt work out.. {new_day} at {new_time} pls
    On {new_day} we would all be free, at {new_time} if possible. It concerns {booking}, as {cause}.
    I know it is short notice and you have 25 other families to look after, and my brother in law already asked twice, but please shift {booking} to {new_day}.
    Terribly sorry, {cause}. Is {new_day} all right for {booking}?
    rather {new_day} than the day we agreed on, {booking}
    ? new_day  {booking} has to take place on another day, {cause}
    ? new_day  put {booking} off, we'd come at {new_time}
    ? booking  move our lesson to {new_day}
    ? booking  {cause}, so we would rather ski with the teacher on {new_day} at {new_time}
    & {booking} to {new_day}, and separately {booking#2} to {new_day#2}
    & both {booking} and {booking#2} have to be put off until {new_day}, {cause}
    & shift {booking} to {new_day} at {new_time}, the same for {booking#2}
    ! call off <id> altogether, nobody wants a teacher any more
    ! <id> should be with another teacher
    ! make <id> <small> hours long
    ! remind me of <id> the evening before
    ! when does <id> start
    ! is it better to ski in the morning or after lunch
    ! move my dentist appointment to <isodate>
ski-rental-hand-out | Hands out equipment to one or several skiers and opens a rental. | skiers:person[] "Who gets equipment"; gear:~carving skis,touring skis,snowboards,cross-country skis,snowshoes,race skis,freeride skis,ski boots,helmets,avalanche beacons,sledges,ski poles "Kind of equipment"; days:2..14 "Length of the rental in days"; quality?=standard:basic=nothing fancy,the cheapest will do,it won't matter if they are old,no need for this year's model|standard=the usual will do,nothing special but no junk,ordinary ones are fine|premium=only the latest will do,money plays no role,we won't settle for less than the best,nothing but the finest "Class of the equipment"; insured?=false:true=if something breaks we don't want to pay,we are clumsy so cover us,we'd rather not pay for a broken edge,cover us in case they get stolen|false=we won't break anything,no cover needed,our own policy pays for damage,forget about the cover "Insure against breakage and theft"
    {gear} for {skiers}, {days} days
    rent {gear} to {skiers} for {days} days
    {skiers}, {days} days, {gear}
    We left everything in the garage at home, so {skiers} will need {gear} for {days} days.
    could I have {gear} for {skiers} please, we bring it all back in {days} days
    for {days} days: {gear}, names: {skiers}
    {skiers} didnt bring any {gear}, sort it out for {days} days pls
    {days} days of {gear}, {quality}, it is for {skiers}
    I've got {skiers} here at the counter without any {gear}. They stay {days} days and {insured}.
    customers {skiers}, article {gear}, length {days} days, wish: {quality}
    After 3 hours on the bus, two wrong turns and a flat tyre near kilometre 88 we finally made it, and now {skiers} would love to take {gear} along for {days} days - {insured}.
    {skiers} want to try {gear}. Let's say {days} days, {quality}, and {insured}.
    ? skiers  I'd like to rent {gear} for {days} days
    ? skiers  hand out {gear}, {quality}, they come back in {days} days
    ? gear  {skiers} want to rent something for {days} days
    ? gear  we need equipment for {skiers} for {days} days, {insured}
    ? days  rent {gear} to {skiers}
    ? days  {skiers} would like to borrow {gear}, {quality}
    & {gear} and {gear#2} for {skiers}, {days} days
    & {skiers} take {gear} for {days} days, and separately {skiers#2} take {gear#2} for {days#2} days
    & rent {gear} to {skiers} for {days} days, the same for {days#2} days to {skiers#2}
    ! wax the skis of <id> before tomorrow
    ! <id> wants to buy the helmet, sell it to them
    ! swap the boots in <id> for a bigger pair
    ! what does <id> cost so far
    ! how long should touring skis be for somebody of my height
    ! do I really need a helmet
    ! rent a car for <person> for <small> days
ski-rental-take-back | Takes equipment back and closes the rental. | rental_id:id "Number of the rental"; condition:good=not a scratch on it,it came back like new,nothing is wrong with it,you wouldn't know it had been used,I couldn't find a mark anywhere|dirty=it is covered in mud,somebody spilled cocoa over it,it needs a good wash,it hasn't been wiped once,the inside is full of crumbs|damaged=an edge has come off,the buckle won't close any more,one binding no longer holds,it hit a rock and cracked,there is a hole in the base "State on return"; missing?:~left pole,helmet bag,right insole,spare strap,goggles,boot bag,second pole,ski strap,locker key,blue glove "What was not brought back"; keep_deposit?:20..150 "Part of the deposit that is kept, in euros"
    {rental_id} is back, {condition}
    {rental_id}: {condition}
    close {rental_id}, {condition}
    Here comes the stuff from {rental_id}, and {condition}. Can you finish it?
    {condition} - that was {rental_id}, they are done with it
    would you tick off {rental_id} please, everything lies on the counter, {condition}
    the family of {rental_id} just dropped their things and left, {condition}, the {missing} never turned up
    rental {rental_id}, remark: {condition}, not here: {missing}
    keep {keep_deposit} euros from {rental_id}, it was brought in a minute ago and {condition}
    {rental_id} can go, all done. {condition}.
    There were 17 people in the shop, the phone rang twice and Toni was at lunch, so I only write it down now: what belongs to {rental_id} came in before four, {condition}.
    got it all from {rental_id} exept the {missing}, {condition}, we hold on to {keep_deposit} euros
    ? condition  {rental_id} is back
    ? condition  take back what belongs to {rental_id}, the {missing} is not there
    ? rental_id  somebody returned their equipment, {condition}
    ? rental_id  the things are back in the shop and {condition}, keep {keep_deposit} euros of the deposit
    & {rental_id} is back, {condition}, and separately {rental_id#2}, {condition#2}
    & both {rental_id} and {rental_id#2} were brought in, each time {condition}
    & close {rental_id}, {condition}, the same for {rental_id#2} and {rental_id#3}
    ! <id> wants to keep the boots for <small> days more
    ! repair the binding of <id>
    ! open <id> again, I closed it by mistake
    ! print a receipt for <id>
    ! where did <person> leave the skis
    ! how do I get mud out of ski boots
    ! do rented skis get worse over a season
"""
