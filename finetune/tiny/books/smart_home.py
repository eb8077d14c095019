"""Lights, blinds, sensors and appliances of a house."""

BOOK = """
dim_lights | Sets the brightness of the lights in a room. | room:~kitchen,living room,bedroom,hallway,bathroom,study,attic,garage,nursery,dining room "Room of the lights"; brightness:1..100 "Brightness in percent"; transition_seconds?=0:2..60 "Fade over this many seconds"
    dim the {room} to {brightness} percent
    {room} lights {brightness}%
    set the lights in the {room} to {brightness}
    brightness {brightness} in the {room}
    fade the {room} to {brightness} percent over {transition_seconds} seconds
    It's too bright in the {room}, {brightness} percent is enough.
    I'm watching a film in the {room}, take the lamps down to {brightness}%
    within {transition_seconds} seconds, bring the {room} to {brightness} percent
    make the {room} lamps {brightness} percent bright
    {brightness} percent light for the {room} please, transition {transition_seconds} seconds
    turn the {room} lighting down to {brightness}, slowly, {transition_seconds} seconds
    can the {room} be lit at {brightness}%
    in the {room}, go to {brightness} percent in {transition_seconds} s
    a little mood in the {room}: {brightness}
    ? brightness  dim the lights in the {room}
    ? room  set the lights to {brightness} percent
    & dim the {room} and the {room#2} to {brightness} percent
    & {room} to {brightness} percent, {room#2} to {brightness#2} percent
    ! how much power do the lights use
    ! buy a new lamp for the kitchen
    ! turn the television brightness down
    ! the study is a nursery now, so give it the new name <word> in the app
    ! Take the lights of the dining room out of the evening scene, please.
    ! how many hours was the hallway light on this week?
    ! is 40 percent bright enough to read in bed
    ! lower the price of our sofa by 15 percent
set_lamp_colour | Changes the colour of one lamp. | lamp:word "Name of the lamp"; colour:colour "New colour"; saturation?:percent "Strength of the colour, 0 to 100"; effect?=none:none=without any effect,steady|pulse=pulsing,with a pulse|rainbow=cycling,in rainbow mode "Light effect"
    make the {lamp} lamp {colour}
    {lamp} {colour}
    change {lamp} to {colour}
    I want {colour} light from {lamp}
    set {lamp} to {colour} {effect}
    let the lamp called {lamp} glow {colour}, {effect}
    {colour} for {lamp} with a saturation of {saturation} percent
    could {lamp} shine {colour} please
    It's party time! {lamp} in {colour}, {effect}
    turn the light {lamp} {colour}
    switch {lamp} over to {colour} at {saturation}% saturation
    colour {colour}, lamp {lamp}, {effect}, saturation {saturation}
    give {lamp} a {colour} tone
    tint {lamp} {colour}, {effect}
    ? colour  change the colour of {lamp}
    ? lamp  make the lamp {colour}
    & make {lamp} {colour} and {lamp#2} {colour#2}
    & set {lamp}, {lamp#2} and {lamp#3} to {colour}
    ! paint the wall <colour>
    ! change the background of the slide to <colour>
    ! pair the desk lamp with my wife's phone, she is <email>
    ! I want the warranty of the lamp <word> extended by two years
    ! How old is the bulb in the reading lamp?
    ! Does blue light keep people awake longer than red?
    ! dye my grey jacket dark green by <date>
climate.set_range | Keeps the temperature of a room between two limits. | zone:~upstairs,downstairs,office,bedroom,living room,basement,guest room,conservatory,workshop "Part of the house"; min_celsius:10..18 "Heat when colder than this, in degrees Celsius"; max_celsius:19..30 "Cool when warmer than this, in degrees Celsius"; until?:isotime "Go back to the programme at this time"
    keep {zone} between {min_celsius} and {max_celsius} degrees
    {zone} {min_celsius}-{max_celsius} C
    don't let {zone} get colder than {min_celsius} or warmer than {max_celsius}
    at most {max_celsius} and at least {min_celsius} degrees for {zone}
    set the range of {zone} to {min_celsius} to {max_celsius} until {until}
    My plants in {zone} want {min_celsius} to {max_celsius} degrees, take care of it.
    climate {zone}: max {max_celsius}, min {min_celsius}
    hold {zone} at {min_celsius} to {max_celsius} degrees until {until}
    heat {zone} below {min_celsius} and cool it above {max_celsius}
    until {until}, {zone} should stay below {max_celsius} and above {min_celsius} degrees
    lower limit {min_celsius}, upper limit {max_celsius}, zone {zone}
    I'd like {zone} never hotter than {max_celsius}, nor cooler than {min_celsius}, up to {until}
    no more than {max_celsius} C and no less than {min_celsius} C in {zone}, resume at {until}
    ? max_celsius  don't let {zone} drop below {min_celsius} degrees
    ? min_celsius  keep {zone} below {max_celsius} degrees until {until}
    ? zone  stay between {min_celsius} and {max_celsius} degrees
    & keep {zone} and {zone#2} between {min_celsius} and {max_celsius} degrees
    & {zone} from {min_celsius} to {max_celsius} degrees, {zone#2} from {min_celsius#2} to {max_celsius#2}
    ! how warm is it in <city>
    ! set the oven to <large> degrees
    ! clean the filter of the air conditioner upstairs
    ! let <person> control the heating in the guest room from his own phone
    ! what did it cost to heat the basement in January?
    ! is 17 degrees too cold to sleep in, or do you like it warmer?
    ! Keep the entry fee between 10 and 25 <currency>, no matter what <person> says.
move_blinds | Raise or lower the blinds of a window. | window:word "Which window"; position:0..100 "0 is closed, 100 is fully open"; tilt?:-45..45 "Angle of the slats in degrees"; quiet?:true=quietly,in quiet mode|false=at full speed,at normal speed "Slow and silent motor"
    blinds {window} {position}
    open the blinds at the {window} window to {position} percent
    move the {window} shade to {position}
    put the blinds of {window} at {position}%
    The sun is in my eyes, set {window} to {position} percent
    {position} percent open at {window}, {quiet}
    raise {window} up to {position}, slats at {tilt} degrees
    could you lower the shutter at {window} to {position}, {quiet}
    window {window}, position {position}, tilt {tilt}
    the roller at {window} goes to {position} percent {quiet}
    bring {window} to {position} with the slats tilted by {tilt}
    the baby sleeps next door: {window} to {position} percent, {quiet}
    let some light in at {window}, {position} percent will do
    position {position} for the {window} blinds
    ? position  move the blinds of {window} {quiet}
    ? window  set the blinds to {position} percent
    & set the blinds of {window} and {window#2} to {position} percent
    & open {window} to {position} percent and {window#2} to {position#2} percent
    ! clean the <word> window
    ! is the <word> window open
    ! that east blind squeaks like hell, have <person> oil it before Friday
    ! Rename the bay window to <word>.
    ! when were the blinds of the south window last moved
    ! Do closed blinds really keep a room warmer in winter than curtains?
    ! raise <person>'s salary by 5 percent from <date>
schedule_appliance | Runs a household machine every chosen day between two times. | appliance:dishwasher=dishwasher|washer=washing machine,washer|dryer=tumble dryer,dryer|vacuum=robot vacuum,vacuum cleaner|heater=water heater,boiler|pump=pool pump,garden pump "Machine to run"; on_at:isotime "Switch on at, HH:MM"; off_at:isotime "Switch off at, HH:MM"; days?:weekday[] "Days of the week, every day when left out"
    run the {appliance} from {on_at} to {off_at}
    {appliance} {on_at}-{off_at}
    switch the {appliance} on at {on_at} and off at {off_at}
    off at {off_at}, on at {on_at}: the {appliance}
    Power is cheap at night, so let the {appliance} work between {on_at} and {off_at}.
    on {days} the {appliance} should start at {on_at} and stop at {off_at}
    have the {appliance} going from {on_at} until {off_at} every {days}
    schedule the {appliance}, {days}, {on_at} till {off_at}
    I want the {appliance} finished by {off_at}; begin at {on_at}, {days}
    stop the {appliance} at {off_at} each {days}, having started it at {on_at}
    please operate the {appliance} daily from {on_at} to {off_at}
    {days}: {appliance} on {on_at}, off {off_at}
    the {appliance} may only run from {on_at} on and must be quiet by {off_at}
    ? off_at  start the {appliance} at {on_at} on {days}
    ? on_at  the {appliance} must stop at {off_at}
    ? appliance  switch it on at {on_at} and off at {off_at}
    & run the {appliance} and the {appliance#2} from {on_at} to {off_at}
    & {appliance} from {on_at} to {off_at}, {appliance#2} from {on_at#2} to {off_at#2}
    ! repair the dishwasher
    ! how long does the washing machine still run
    ! schedule a call at <isotime>
    ! skip the dishwasher tonight, it's only half full
    ! Please give <person> access to the robot vacuum while we're in <country>.
    ! how much does a run of the tumble dryer cost at night
    ! which eats more power in a year, a water heater or a pool pump?
    ! run the beamer in the town hall from 18:00 to 22:00 on <date>
read_sensor | Returns the latest value of a sensor in the house. | location:~cellar,greenhouse,front door,balcony,kitchen,roof,nursery,garage,garden shed "Where the sensor is"; quantity:humidity=humidity,moisture of the air|temperature=temperature|co2=CO2,carbon dioxide|motion=motion,movement|light=light level,daylight|battery=battery level,battery charge "What to read"; hours_back?:small "Also return the history of this many hours"
    {quantity} in the {location}
    what's the {quantity} at the {location}
    read the {location} sensor for {quantity}
    show me the {quantity} of the {location} over the last {hours_back} hours
    how did the {quantity} in the {location} develop during the past {hours_back} hours
    Is the {quantity} in the {location} all right?
    {location} {quantity} {hours_back}h
    check {quantity} in the {location}
    I hear noises, what does the {location} report for {quantity}
    current {quantity} reading from the {location}
    could you look at the {quantity} in the {location}, with {hours_back} hours of history
    which value does {quantity} have in the {location} right now
    going back {hours_back} hours: {quantity}, {location}
    tell me about {quantity} in the {location}
    ? quantity  read the sensor in the {location}
    ? location  what's the {quantity} over the last {hours_back} hours
    & what's the {quantity} and the {quantity#2} in the {location}
    & {quantity} in the {location} and in the {location#2}
    ! install a sensor in the <word>
    ! change the batteries of the sensor
    ! hang the sensor from the balcony into the attic and call it <word>
    ! Ring me when the greenhouse falls below 5 degrees, I don't want to lose my tomatoes again
    ! what brand is the motion sensor at the front door
    ! At what humidity does mould start to grow in a cellar?
    ! read me the latest chapter of <phrase>, in <language> if you can
"""
