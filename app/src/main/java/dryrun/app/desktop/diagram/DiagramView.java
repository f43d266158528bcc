package dryrun.app.desktop.diagram;

import dryrun.app.diagram.Diagram;
import dryrun.app.diagram.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// Shows a drawing. At first all of it is in view; then one zooms with the wheel (with Ctrl while
/// the focus is elsewhere, so that a page that holds a diagram still scrolls) or with plus and
/// minus, pans by dragging or with Shift and an arrow, fits again with 0, goes from node to node
/// with Tab or the arrows, and opens a node with a click, Enter or Space.
///
/// ```java
/// var view = new DiagramView(node -> reader.goTo(node.label()));
/// view.show(layout.draw(diagram));   // draw off the window's thread
/// ```
public final class DiagramView extends Region {
  private static final double STEP = 1.2;
  private static final double PAN = 48;

  private final Consumer<Diagram.Node> open;
  private final Pane world = new Pane();
  private final Translate place = new Translate();
  private final Scale scale = new Scale();
  private Drawing drawing = Drawing.EMPTY;
  private List<NodeFigure> nodes = List.of();
  private List<WireFigure> wires = List.of();
  private Camera camera = new Camera(1, 0, 0);
  private boolean moved;
  private double dragX;
  private double dragY;

  /// @param open called with the node that the user opens
  public DiagramView(Consumer<Diagram.Node> open) {
    this.open = open;
    getStyleClass().add("diagram");
    world.getTransforms().addAll(place, scale);
    getChildren().add(world);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::dragFrom);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragTo);
    widthProperty().addListener(o -> refit());
    heightProperty().addListener(o -> refit());
  }

  /// Shows a drawing in the place of the present one; the view stays where the user has moved it.
  public void show(Drawing drawn) {
    Optional<String> before = focused().map(placed -> placed.node().id());
    drawing = drawn;
    var diagram =
        new Diagram(
            drawn.groups().stream().map(Drawing.GroupBox::group).toList(),
            drawn.nodes().stream().map(Drawing.NodeBox::node).toList(),
            drawn.wires().stream().map(Drawing.Wire::edge).toList());
    var words = new DiagramWords(diagram);
    setAccessibleText(words.whole());
    nodes =
        Neighbours.inOrder(drawn).stream().map(placed -> new NodeFigure(placed, words)).toList();
    wires = drawn.wires().stream().map(wire -> new WireFigure(wire, words)).toList();
    nodes.forEach(this::listen);
    List<Node> figures = new ArrayList<>();
    drawn.groups().forEach(group -> addGroup(group, figures));
    figures.addAll(wires);
    figures.addAll(nodes);
    world.getChildren().setAll(figures);
    refit();
    before.ifPresent(this::focus);
  }

  /// The drawing in view.
  public Drawing drawing() {
    return drawing;
  }

  /// Shows all of the drawing, from now on also when the view changes its size.
  public void fit() {
    moved = false;
    refit();
  }

  /// Zoom 1, all of it from its corner: for a picture.
  void plain() {
    look(new Camera(1, 0, 0));
  }

  /// Nearer, about the middle of the view.
  public void zoomIn() {
    look(camera.zoomed(STEP, getWidth() / 2, getHeight() / 2));
  }

  /// Farther, about the middle of the view.
  public void zoomOut() {
    look(camera.zoomed(1 / STEP, getWidth() / 2, getHeight() / 2));
  }

  /// Focuses a node by its id and brings it into view.
  public void focus(String node) {
    nodes.stream()
        .filter(figure -> figure.placed().node().id().equals(node))
        .forEach(Node::requestFocus);
  }

  @Override
  protected double computePrefWidth(double height) {
    return drawing.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 || drawing.width() == 0
        ? drawing.height()
        : drawing.height() * Math.min(1, width / drawing.width());
  }

  private static void addGroup(Drawing.GroupBox group, List<Node> figures) {
    var frame = new Region();
    frame.getStyleClass().add("diagram-group");
    frame.resizeRelocate(
        group.box().x(), group.box().y(), group.box().width(), group.box().height());
    frame.setManaged(false);
    var title = new Text(group.group().label());
    title.getStyleClass().add("diagram-title");
    title.setX(group.title().x());
    title.setY(group.title().y() + 12);
    figures.add(frame);
    figures.add(title);
  }

  private void listen(NodeFigure figure) {
    figure.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        figure.requestFocus();
        open.accept(figure.placed().node());
      }
    });
    figure
        .focusedProperty()
        .subscribe(focused -> {
          mark(focused ? figure.placed().node().id() : "");
          if (focused && moved) {
            look(camera.showing(figure.placed().box(), getWidth(), getHeight()));
          }
        });
    figure.hoverProperty().subscribe(over -> mark(over ? figure.placed().node().id() : ""));
  }

  private void mark(String node) {
    wires.forEach(wire -> wire.markNear(node));
  }

  private void pressed(KeyEvent event) {
    boolean known =
        switch (event.getCode()) {
          case PLUS, EQUALS, ADD -> act(event, this::zoomIn);
          case MINUS, SUBTRACT -> act(event, this::zoomOut);
          case DIGIT0, NUMPAD0 -> act(event, this::fit);
          case ENTER, SPACE -> act(event, () -> focused().ifPresent(f -> open.accept(f.node())));
          case LEFT -> go(event, Neighbours.Side.LEFT, PAN, 0);
          case RIGHT -> go(event, Neighbours.Side.RIGHT, -PAN, 0);
          case UP -> go(event, Neighbours.Side.UP, 0, PAN);
          case DOWN -> go(event, Neighbours.Side.DOWN, 0, -PAN);
          default -> false;
        };
    if (known) {
      event.consume();
    }
  }

  /// Keys with Ctrl belong to the window, as the one for larger text does.
  private static boolean act(KeyEvent event, Runnable action) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    action.run();
    return true;
  }

  private boolean go(KeyEvent event, Neighbours.Side side, double dx, double dy) {
    return act(
        event,
        () -> {
          if (event.isShiftDown()) {
            look(camera.panned(dx, dy));
          } else {
            focused()
                .flatMap(from -> Neighbours.next(drawing, from, side))
                .ifPresent(next -> focus(next.node().id()));
          }
        });
  }

  private Optional<Drawing.NodeBox> focused() {
    return getScene() != null && getScene().getFocusOwner() instanceof NodeFigure owner
        ? nodes.stream().filter(owner::equals).map(NodeFigure::placed).findFirst()
        : Optional.empty();
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() != 0 && (event.isShortcutDown() || isFocusWithin())) {
      double factor = Math.pow(STEP, Math.clamp(event.getDeltaY() / 40, -3, 3));
      look(camera.zoomed(factor, event.getX(), event.getY()));
      event.consume();
    }
  }

  private void dragFrom(MouseEvent event) {
    dragX = event.getX();
    dragY = event.getY();
    if (!isFocusWithin() && !nodes.isEmpty()) {
      nodes.getFirst().requestFocus();
    }
  }

  private void dragTo(MouseEvent event) {
    look(camera.panned(event.getX() - dragX, event.getY() - dragY));
    dragX = event.getX();
    dragY = event.getY();
  }

  private void refit() {
    if (!moved && getWidth() > 0 && getHeight() > 0) {
      apply(Camera.fit(drawing, getWidth(), getHeight()));
    }
  }

  private void look(Camera now) {
    moved = true;
    apply(now);
  }

  private void apply(Camera now) {
    camera = now;
    place.setX(now.x());
    place.setY(now.y());
    scale.setX(now.zoom());
    scale.setY(now.zoom());
  }
}
