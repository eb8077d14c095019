"""Physics and chemistry: motion, heat, light, decay, solutions."""

BOOK = """
momentum_of_body | Momentum of a moving body from its mass and velocity. | mass_kg:2..900 "Mass in kilograms"; velocity_ms:2..120 "Velocity in meters per second"; unit?=kg_m_s:kg_m_s=in kilogram meters per second,in kg m/s|n_s=in newton seconds,in N s "Unit of the result"
    momentum of {mass_kg} kg at {velocity_ms} m/s
    a cart of {mass_kg} kg rolls at {velocity_ms} m/s, what is its momentum?
    something moves at {velocity_ms} meters per second and weighs {mass_kg} kilograms. Momentum?
    mass {mass_kg}, velocity {velocity_ms}
    velocity_ms {velocity_ms}, mass_kg {mass_kg}
    with a speed of {velocity_ms} m/s and a mass of {mass_kg} kg, find p {unit}
    how much momentum has a {mass_kg} kg boat going {velocity_ms} m/s
    Give me p {unit} for v = {velocity_ms} m/s and m = {mass_kg} kg
    {mass_kg} kg, {velocity_ms} m/s, m times v please
    An object travelling at {velocity_ms} m/s has {mass_kg} kg. How hard would it push, as momentum {unit}?
    I throw a ball of {mass_kg} kg with {velocity_ms} meters per second, get m*v
    what's the quantity of motion of {mass_kg} kilos moving {velocity_ms} metres a second
    {velocity_ms} m/s and {mass_kg} kg -> momentum {unit}
    homework: a body with mass {mass_kg} kg, velocity {velocity_ms} m/s, p = ?
    ? velocity_ms  what's the momentum of a {mass_kg} kg cart
    ? mass_kg  momentum of something moving at {velocity_ms} m/s
    & momentum of {mass_kg} kg at {velocity_ms} m/s and of {mass_kg#2} kg at {velocity_ms#2} m/s
    & what momentum has a body of {mass_kg} kg at {velocity_ms} m/s and at {velocity_ms#2} m/s
    ! how much does a litre of water weigh
    ! how fast can a cheetah run
    ! save the cart of <small> kg at 4 m/s under experiment <id>
    ! Draw the 60 kg skater and the 90 kg one after they bump into each other at 3 m/s
    ! what is the braking distance of a 900 kg car at 25 m/s on ice
    ! Why does a boat of 400 kg keep gliding when the motor is off?
    ! push my meeting with <person> back to <clock>
mean_speed | Mean speed over a distance and a time. | distance_km:10..900 "Distance in kilometers"; hours:2..24 "Time in hours"; unit?=kmh:kmh=in km/h,in kilometers per hour|mph=in miles per hour,in mph|ms=in meters per second,in m/s "Unit of the result"
    mean speed for {distance_km} km in {hours} hours
    I drove {distance_km} kilometers in {hours} hours, how fast was I?
    {hours} hours for {distance_km} km, what speed is that {unit}
    speed: {distance_km} km, {hours} h
    it took {hours} hours to cover {distance_km} km; give me the velocity {unit}
    how quick is a train that needs {hours} hours for {distance_km} km
    We cycled {distance_km} km today and were on the road for {hours} hours. Pace {unit}?
    hours {hours}, distance_km {distance_km}, {unit}
    if a ship does {distance_km} km within {hours} hours, how fast does it go
    {distance_km} km / {hours} h {unit}
    What average did I do? {hours} hours, {distance_km} kilometers.
    after {hours} hours the balloon was {distance_km} km away. Its average rate, {unit}
    tell me how fast one has to go to make {distance_km} km in {hours} hours
    distance of {distance_km} km, time of {hours} h, mean velocity please
    ? hours  how fast was I if I drove {distance_km} km
    ? distance_km  what is my mean speed after {hours} hours
    & mean speed for {distance_km} km in {hours} hours and {distance_km#2} km in {hours#2} hours
    & {distance_km} km in {hours} hours {unit} and {unit#2}
    ! what is the speed limit in <country>
    ! how long does it take to drive to <city>
    ! plot the 420 km that I did in 6 hours as a curve and put it into <file>
    ! send <person> my ride of 85 km in 4 hours so she sees that I won
    ! How much petrol did I burn on those 300 km in 4 hours?
    ! are knots or miles per hour more common on ships in <country>?
    ! give me a ride to the station in <city>, my train goes at <clock>
dilute_stock | Volume of stock solution and of solvent needed for a weaker solution. | stock_molarity:5..18 "Concentration of the stock, in mol per litre"; target_molarity:0.1..4.5 "Wanted concentration, in mol per litre"; final_volume_ml:50..2000 "Wanted volume, in millilitres"; solvent?=water:water=water,distilled water|ethanol=ethanol,alcohol|buffer=buffer,buffer solution "Solvent"
    dilute {stock_molarity} M stock to {target_molarity} M, {final_volume_ml} ml
    I need {final_volume_ml} ml of {target_molarity} M from {stock_molarity} M stock
    from a {stock_molarity} molar stock make {final_volume_ml} ml at {target_molarity} molar with {solvent}
    target {target_molarity} M, stock {stock_molarity} M, final volume {final_volume_ml} ml
    how much of the {stock_molarity} M acid do I take for {final_volume_ml} ml of {target_molarity} M?
    The bottle says {stock_molarity} mol/l but I need {target_molarity} mol/l. How do I get {final_volume_ml} ml?
    weaken {stock_molarity} M with {solvent} until it is {target_molarity} M, total {final_volume_ml} ml
    stock_molarity {stock_molarity}, target_molarity {target_molarity}, final_volume_ml {final_volume_ml}
    prepare {final_volume_ml} millilitres, {target_molarity} M, using the {stock_molarity} M bottle and {solvent}
    to get {target_molarity} M in {final_volume_ml} ml, how many ml of {stock_molarity} M stock are needed
    mixing plan please: {final_volume_ml} ml, concentration {target_molarity} M, stock of {stock_molarity} M
    C1 = {stock_molarity}, C2 = {target_molarity}, V2 = {final_volume_ml} ml
    {target_molarity} M from {stock_molarity} M in {solvent}, {final_volume_ml} ml in the end
    how do I bring {stock_molarity} molar down to {target_molarity} molar for {final_volume_ml} ml
    ? target_molarity  dilute the {stock_molarity} M stock to {final_volume_ml} ml
    ? stock_molarity  I need {final_volume_ml} ml of a {target_molarity} M solution
    ? final_volume_ml  bring {stock_molarity} M down to {target_molarity} M
    & from {stock_molarity} M stock make {final_volume_ml} ml of {target_molarity} M and {final_volume_ml#2} ml of {target_molarity#2} M
    & dilute {stock_molarity} M and {stock_molarity#2} M to {target_molarity} M, {final_volume_ml} ml each
    ! what is the molar mass of table salt
    ! order a litre of hydrochloric acid
    ! is it safe to mix <food> with vinegar
    ! Put a label with <word> and 0.5 M on the 250 ml bottle
    ! throw the 6 molar acid in cabinet <small> away, it is past <date>
    ! what pH does a 2 M solution of vinegar in water have
    ! Is ethanol or water the better solvent for grease?
    ! make <small> litres of soup for the guests on <date>, without onions
photonEnergy | Energy of one photon of light of a given wavelength. | wavelengthNm:200..1500 "Wavelength in nanometers"; unit?=ev:ev=in electron volts,in eV|j=in joules,in J|kj_mol=in kilojoules per mole,in kJ/mol "Unit of the energy"; medium?=vacuum:vacuum=in vacuum,in empty space|water=in water,under water|glass=in glass,inside glass "What the light travels in"
    energy of a photon at {wavelengthNm} nm
    what energy has light of {wavelengthNm} nanometers
    {wavelengthNm} nm {unit}
    how energetic is one photon with a wavelength of {wavelengthNm} nm {unit}?
    photon, {wavelengthNm} nm, {medium}, {unit}
    my laser has {wavelengthNm} nm. What does each light particle carry?
    for light with {wavelengthNm} nm {medium} give E
    E of {wavelengthNm} nanometer radiation {unit} please
    wavelengthNm {wavelengthNm}
    Can you convert {wavelengthNm} nm to the energy of a single quantum, {unit}?
    lambda is {wavelengthNm} nm {medium}; energy?
    hc over lambda for {wavelengthNm} nm
    the lamp emits at {wavelengthNm} nm. How much energy is that per photon {unit}?
    how much energy do quanta of {wavelengthNm} nm have
    ? wavelengthNm  how much energy has a photon {unit}
    ? wavelengthNm  what does one photon of my laser carry {medium}
    & photon energy at {wavelengthNm} nm and {wavelengthNm#2} nm
    & energy of light of {wavelengthNm}, {wavelengthNm#2} and {wavelengthNm#3} nm {unit}
    & {wavelengthNm} nm {unit} and {unit#2}
    ! what colour is the light of a sodium lamp
    ! how much energy does my fridge use
    ! change the laser on bench <small> from 532 nm to 650 nm
    ! print the spectrum of my lamp from 400 to 700 nm on one page
    ! which element emits a line at 589 nm
    ! Do fish under water see blue or red better, and why?
    ! how much energy do I have left on my electricity card <id>
decay.remaining | Amount of a radioactive substance that is left after some time. | initial_grams:20..900 "Mass at the start, in grams"; half_life_days:2..60 "Half-life in days"; elapsed_days:5..400 "Time that has passed, in days"; isotope?:~iodine-131,cobalt-60,radon-222,cesium-137,phosphorus-32,gold-198,thorium-234,xenon-133 "Name of the isotope, for the report"
    {initial_grams} g with a half-life of {half_life_days} days, what is left after {elapsed_days} days?
    how much of {initial_grams} grams remains after {elapsed_days} days if the half-life is {half_life_days} days
    half-life {half_life_days} days, {elapsed_days} days passed, {initial_grams} g at first
    after {elapsed_days} days, with half-life {half_life_days} days, {initial_grams} g become what?
    We stored {initial_grams} g of {isotope}. Its half-life is {half_life_days} days and {elapsed_days} days have gone by.
    elapsed_days {elapsed_days}, initial_grams {initial_grams}, half_life_days {half_life_days}
    {isotope}: {initial_grams} g, {half_life_days} d half-life, {elapsed_days} d elapsed
    the sample halves every {half_life_days} days; start {initial_grams} g, wait {elapsed_days} days
    what mass survives {elapsed_days} days out of {initial_grams} g when half is gone every {half_life_days} days
    Compute the decay of {initial_grams} grams {isotope} over {elapsed_days} days, half-life {half_life_days} days.
    {elapsed_days} days from now, how many grams will there be of {initial_grams} g ({half_life_days} days half-life)
    if it takes {half_life_days} days to lose half, how much of {initial_grams} g do I have in {elapsed_days} days
    radioactive rest of {initial_grams} g {isotope}, T1/2 = {half_life_days} d, t = {elapsed_days} d
    I have {initial_grams} grams that lose half their mass in {half_life_days} days. What's there on day {elapsed_days}?
    ? half_life_days  how much of {initial_grams} g is left after {elapsed_days} days
    ? elapsed_days  how much remains of {initial_grams} g with a half-life of {half_life_days} days
    ? initial_grams  half-life {half_life_days} days, what is left after {elapsed_days} days
    & {initial_grams} g, half-life {half_life_days} days, after {elapsed_days} and after {elapsed_days#2} days
    & what remains of {initial_grams} g and {initial_grams#2} g after {elapsed_days} days with a half-life of {half_life_days} days
    ! what is the half-life of carbon-14
    ! how do I store radioactive waste
    ! order another 50 g of cobalt-60 for the clinic in <city>
    ! book the <small> grams of iodine-131 out of the safe, <person> takes them
    ! what dose in sieverts do I get standing 2 metres from 30 g of cesium-137
    ! Is radon-222 in the cellar more dangerous than smoking?
    ! how much of the <amount> that I lent <person> is left to pay back
heat-to-warm | Heat needed to warm a mass of a substance from one temperature to another. | mass_g:50..5000 "Mass in grams"; start_c:2..30 "Starting temperature in Celsius"; end_c:31..99 "Final temperature in Celsius"; substance?=water:water=water|iron=iron,steel|copper=copper|oil=oil,olive oil|air=air "What is warmed"; efficiency?:0.3..0.9 "Share of the heat that arrives, 0 to 1"
    heat for {mass_g} g from {start_c} to {end_c} degrees
    how much energy to bring {mass_g} g of {substance} from {start_c} C to {end_c} C
    warm {mass_g} grams up to {end_c} degrees, they are at {start_c} now
    end temperature {end_c}, start temperature {start_c}, mass {mass_g} g
    I want tea: {mass_g} g at {start_c} degrees should reach {end_c}. Energy?
    {substance}, {mass_g} g, {start_c} -> {end_c} C
    to end at {end_c} C starting from {start_c} C, what heat do {mass_g} g {substance} take?
    joules needed for {mass_g} g: {start_c} C at first, {end_c} C finally, efficiency {efficiency}
    mass_g {mass_g}, start_c {start_c}, end_c {end_c}
    With an efficiency of {efficiency}, how much heat gets {mass_g} g from {start_c} up to {end_c} Celsius?
    raise {mass_g} grams of {substance} by heating from {start_c} to {end_c} degrees C
    my kettle holds {mass_g} g, the tap gives {start_c} degrees and I like {end_c}; how many joules
    until {end_c} degrees from {start_c} degrees, {mass_g} g {substance}, efficiency {efficiency}
    Q for m = {mass_g} g, T1 = {start_c}, T2 = {end_c}
    ? end_c  how much heat do {mass_g} g of {substance} at {start_c} degrees need
    ? start_c  energy to get {mass_g} g up to {end_c} degrees
    ? mass_g  heat to go from {start_c} to {end_c} degrees
    & heat for {mass_g} g from {start_c} to {end_c} degrees of {substance} and of {substance#2}
    & warm {mass_g} g from {start_c} to {end_c} C and {mass_g#2} g from {start_c#2} to {end_c#2} C
    ! set the oven to 180 degrees
    ! at what temperature does <food> burn
    ! let the bath cool down from 45 to 38 degrees before the children get in
    ! switch the kettle off at 80 Celsius, I want green tea
    ! How many minutes does a 2000 watt stove need until its ring glows?
    ! Why does an iron pan feel colder than a wooden spoon at 20 degrees?
    ! warm up the car for <person>, she leaves at <clock>
"""
