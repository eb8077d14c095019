"""Shapes: surfaces, volumes, lengths and gaps."""

BOOK = """
trapezoid_surface | Surface of a flat shape with two parallel sides. | long_side:20..90 "Longer parallel side"; short_side:2..19 "Shorter parallel side"; height:0.5..40.5 "Distance between the parallel sides"; unit?=cm:mm=mm,millimeters|cm=cm,centimeters|m=m,meters "Unit of all lengths"
    trapezoid with sides {long_side} and {short_side}, height {height}
    trapezoid {long_side} {short_side} {height}
    how big is a trapezoid of height {height} whose parallel sides are {long_side} and {short_side}
    parallel sides {short_side} and {long_side}, height {height}, surface?
    short side {short_side}, long side {long_side}, height {height} {unit}
    My garden bed has a long edge of {long_side} {unit}, a short edge of {short_side} and is {height} deep. What surface is that?
    with a height of {height}, a short_side of {short_side} and a long_side of {long_side}, work out the trapezoid
    the longer of two parallel edges is {long_side}, the shorter {short_side}, they lie {height} {unit} apart
    height {height}, long {long_side}, short {short_side}
    calculate the surface between the parallels {long_side} and {short_side} at {height} from each other
    a roof face, {short_side} {unit} at the top, {long_side} at the bottom, {height} high
    at the bottom {long_side}, at the top {short_side}, straight up {height}: how many square units
    what surface do I get from a trapezium {height} {unit} high, {long_side} long below and {short_side} above
    how much cloth for a skirt panel of {short_side} at the waist, {long_side} at the hem and {height} {unit} down
    ? height  surface of a trapezoid with the sides {long_side} and {short_side}
    ? short_side  a trapezoid of height {height} with the long side {long_side} {unit}
    ? long_side  trapezoid with a short side of {short_side} and a height of {height}
    & trapezoid with sides {long_side} and {short_side}, once with height {height} and once with height {height#2}
    & how big are two trapezoids, {long_side} by {short_side} by {height} and {long_side#2} by {short_side#2} by {height#2}
    ! draw a trapezoid with the colour <colour>
    ! how many corners has a trapezoid
    ! Saw a trapezoid out of plywood for me, 60 and 15 cm with a height of 22.
    ! turn the trapezoid with the sides 48 and 12 by 30 degrees and mirror it
    ! What are the four angles of a trapezoid with the parallel sides 50 and 18, 20 high?
    ! Is a trapezoid or a triangle easier to explain to children of <small>?
    ! How much does a flat in <city> with 80 square meters cost?
cone_capacity | How much fits into a cone, optionally with its tip cut off. | base_radius:2..30 "Radius of the wide end"; depth:2..80 "Length from the wide end to the tip, along the axis"; top_radius?=0:0.1..1.9 "Radius of the cut, 0 for a full cone"; as_liters?:true=in liters,as liters|false=in cubic units,as cubic units "Lengths are then taken as decimeters"
    volume inside a cone, radius {base_radius} and depth {depth}
    cone r={base_radius} h={depth}
    how much fits in a funnel {depth} deep and with a radius of {base_radius}
    a paper cup, {base_radius} wide from the middle to the rim and {depth} down to the tip, what does it hold {as_liters}
    depth {depth}, base_radius {base_radius}
    pointed hat: radius {base_radius}, {depth} tall, how much air is in it
    fill a cone of depth {depth} and base radius {base_radius}, {as_liters}
    The tip is cut off at radius {top_radius}; the base radius is {base_radius} and the depth {depth}. Content?
    what is the content of a cone when the axis measures {depth} and the wide end has radius {base_radius}
    cut cone, bottom radius {base_radius}, top radius {top_radius}, {depth} between them
    {depth} high, {base_radius} in radius, cone shaped pile of sand, {as_liters}
    I pour concrete into a conical form: radius {base_radius}, going down {depth}. How much {as_liters}?
    space inside a cone {base_radius} by {depth} (radius by depth), top_radius {top_radius}
    find out what a funnel holds that narrows from {base_radius} to {top_radius} over {depth}
    ? depth  how much fits into a cone with a radius of {base_radius}
    ? base_radius  a cone is {depth} deep, what does it hold {as_liters}
    & volume of a cone with depth {depth} and radius {base_radius}, and with radius {base_radius#2}
    & how much do two cones hold, radius {base_radius} depth {depth} and radius {base_radius#2} depth {depth#2}
    ! what is the surface of a cone
    ! how many pine cones are in the forest
    ! fill the funnel with 3 litres of oil and put it back on the shelf
    ! Make the cone 5 cm taller and save the model as <file>.
    ! how long is the slanted side of a cone with radius 8 and depth 20?
    ! Why do traffic cones have a radius of 15 and not of 30 at the foot?
    ! hold this sugar cone for a second, my ice cream is melting at 30 degrees
point_gap | Straight distance between two points of the plane. | from.x:-50..50 "Horizontal position of the first point"; from.y:-50..50 "Vertical position of the first point"; to.x:-50..50 "Horizontal position of the second point"; to.y:-50..50 "Vertical position of the second point"; metric?=euclidean:euclidean=in a straight line,as the crow flies|manhattan=along the axes,in city blocks "How to measure"
    gap between ({from.x}, {from.y}) and ({to.x}, {to.y})
    how far is ({from.x},{from.y}) from ({to.x},{to.y})
    points {from.x} {from.y} and {to.x} {to.y}, how far apart
    from x {from.x} y {from.y} to x {to.x} y {to.y}
    length of the line from ({from.x}, {from.y}) to ({to.x}, {to.y}), {metric}
    I start at x = {from.x}, y = {from.y} and stop at x = {to.x}, y = {to.y}. How long is the way {metric}?
    a robot goes from [{from.x}, {from.y}] to [{to.x}, {to.y}], measure it {metric}
    A is at ({from.x}, {from.y}) and B is at ({to.x}, {to.y}); how many units lie between them
    what separates the point {from.x} / {from.y} from the point {to.x} / {to.y}
    to ({to.x}, {to.y}) from ({from.x}, {from.y}), {metric}
    first point y {from.y} x {from.x}, second point y {to.y} x {to.x}, {metric}
    measure from {from.x}, {from.y} across to {to.x}, {to.y}
    if one corner sits at ({from.x}, {from.y}) and the other at ({to.x}, {to.y}), how long is the diagonal
    ? to.y  how far is ({from.x}, {from.y}) from a point with x {to.x}
    ? to.x  how far apart are ({from.x}, {from.y}) and a point at y {to.y}
    ? from.x  measure from y {from.y} to ({to.x}, {to.y})
    ? from.y  distance from x {from.x} to the point ({to.x}, {to.y})
    & how far is ({from.x}, {from.y}) from ({to.x}, {to.y}) and from ({to.x#2}, {to.y#2})
    & gap from ({from.x}, {from.y}) to ({to.x}, {to.y}) {metric} and {metric#2}
    ! how far is <city> from <city>
    ! plot the points on a chart
    ! Shift the point (12, -7) by 5 units to the right.
    ! give the dot at (3, 40) the label <word> and make it red
    ! At what slope does the line from (-4, 10) to (16, 30) rise?
    ! Which way of measuring do taxi drivers prefer, city blocks or the straight line?
    ! measure my blood pressure at <clock> and write it down, it was high yesterday
ring_surface | Surface between two circles with the same centre. | outer_radius:21..95 "Radius of the larger circle"; inner_radius:1..20 "Radius of the hole"; angle_degrees?=360:10..350 "Only this part of the ring, in degrees"; decimals?=2:small "Digits after the point"
    ring with outer radius {outer_radius} and inner radius {inner_radius}
    ring {outer_radius} {inner_radius}
    a disc of radius {outer_radius} with a hole of radius {inner_radius}, how much material is that
    inner radius {inner_radius}, outer radius {outer_radius}, surface
    how large is the band between circles of {inner_radius} and {outer_radius} radius
    The hole is {inner_radius} from the centre, the rim {outer_radius}. What surface lies in between?
    I want to paint a washer, outside {outer_radius}, inside {inner_radius}
    outside radius {outer_radius}, inside radius {inner_radius}, {decimals} decimals
    only {angle_degrees} degrees of a ring from {inner_radius} to {outer_radius}
    surface of a circular path around a pond: pond radius {inner_radius}, edge of the path at {outer_radius}, {decimals} digits
    take a circle with radius {outer_radius} and remove one with radius {inner_radius}; what remains
    cut a hole with inner_radius {inner_radius} out of a plate with outer_radius {outer_radius}
    a slice of {angle_degrees} degrees of the ring, outer {outer_radius}, inner {inner_radius}, {decimals} decimal places
    between {inner_radius} and {outer_radius} from the middle, over {angle_degrees} degrees
    ? inner_radius  surface of a ring with the outer radius {outer_radius}
    ? outer_radius  a ring has a hole of radius {inner_radius}, how large is it
    & ring with outer radius {outer_radius} and inner radius {inner_radius}, and one with inner radius {inner_radius#2}
    & surface of the rings {inner_radius} to {outer_radius} and {inner_radius#2} to {outer_radius#2}
    ! ring me at <clock>
    ! how much is a gold ring
    ! how long is the rim of a disc of radius <small>
    ! Drill a hole with a radius of 9 into the brass disc, right in the centre
    ! I'd like 200 washers, outside 24, inside 11, sent to <city>
    ! how heavy is a steel ring 3 mm thick that goes from 10 to 25?
    ! Do you find rings with a wide hole prettier than those with a narrow one of 2 mm?
    ! paint the kitchen wall in <word> before <person> comes home
boxWrap | Paper or foil needed to wrap a box, with an allowance for overlap. | length:20..60 "Length of the box in centimeters"; width:10..40 "Width of the box in centimeters"; height:2..30 "Height of the box in centimeters"; overlapPercent?=10:percent "Extra for overlap, in percent"; lid?:true=with the lid,lid included|false=without the lid,open at the top "Whether the top is covered"
    paper for a box of {length} by {width} by {height}
    wrap a box {length}x{width}x{height}
    how much foil do I need for a box {length} long, {width} wide and {height} high
    height {height}, width {width}, length {length}, how much paper
    It's a present: {width} wide, {length} long, {height} tall. How much wrapping paper?
    cover a crate of {length} cm length, {height} cm height and {width} cm width, {lid}
    {length} times {width} times {height} cm with {overlapPercent} percent overlap
    outer surface of a carton, {height} high, {length} long, {width} across, {lid}
    I'm gluing felt on a chest with length {length}, width {width} and height {height}, {lid}, {overlapPercent}% extra
    a parcel measures {length} by {width} and stands {height} high; sheet size to pack it?
    with a width of {width}, a height of {height} and a length of {length}, add {overlapPercent} percent
    paint needed for all sides of a cuboid {length}, {width}, {height}, {lid}
    tall {height}, long {length}, wide {width}: what do I need to pack this up
    ? height  wrapping paper for a box {length} long and {width} wide
    ? width  how much foil for a box of length {length} and height {height}
    ? length  a box is {width} wide and {height} high, wrap it {lid}
    & paper for a box {length} by {width} by {height} and one {length#2} by {width#2} by {height#2}
    & a box of {length} long, {width} wide and {height} high: how much paper {lid} and {lid#2}
    ! what does a box of <large> kilos cost to send
    ! how many boxes fit in the car
    ! Wrap the box for <person> in blue paper and tie a ribbon round it.
    ! fold me a carton of 40 by 30 by 12 without any glue
    ! What volume does a crate 55 long, 35 wide and 20 high have?
    ! Is foil stronger than paper when a parcel weighs <small> kilos?
    ! pack my suitcase for 5 days in <country>, it's cold there
polygon.outline | Length of the outline of a shape with straight edges. | sides:2..60[] "Lengths of all edges, in order"; closed?=true:true=closed,as a closed shape|false=open,as an open line "Whether the last edge meets the first"; scale?=1:0.5..9.5 "Multiply every edge by this"
    outline of a shape with sides {sides}
    edges {sides}, how long all around
    perimeter {sides}
    how much fence for a field with the sides {sides}
    walk around a plot with edges of {sides} meters, how far is that
    add up the borders {sides}, {closed}
    My garden has these sides: {sides}. How long a hedge do I need?
    sides {sides}, scale {scale}
    length of the boundary for {sides} at a scale of {scale}
    once around a room whose walls are {sides}
    {closed}, with the edges {sides}, give the total length
    a frame made of pieces {sides}, enlarged by {scale}, {closed}
    how long a rope surrounds a shape of {sides}
    multiply by {scale} and sum the borders {sides}, {closed}
    ? sides  how long is the outline of my field at scale {scale}
    ? sides  compute the boundary, {closed}
    & outline of {sides} at scale {scale} and at scale {scale#2}
    & how long is the border of {sides}, {closed} and {closed#2}
    ! what is the surface of a field with the sides <small> and <small>
    ! draw the outline of <country>
    ! choose a side
    ! Build a fence around the plot with the edges 30, 25, 40 and 18, oak if possible.
    ! delete the third side and round off the corner between 12 and 20
    ! How many diagonals can be drawn in a shape with the edges 5, 7, 9, 11 and 6?
    ! What does a meter of hedge cost, and is beech or yew better at 2 meters of height?
    ! walk the dog around the block at <clock>, please, my foot hurts
"""
