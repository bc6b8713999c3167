#include "ui/timeline/timeline_accessible.h"

#include "ui/timeline/bar_description.h"
#include "ui/timeline/timeline_canvas.h"

#include <algorithm>
#include <map>
#include <memory>

#include <QPointer>

namespace wattscape::ui {
namespace {

/// One task of a canvas. It may outlive its bar: then it is invalid and says nothing.
class TaskAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    TaskAccessible(TimelineCanvas& canvas, EntityId task) : canvas_(&canvas), task_(task) {}

    EntityId task() const { return task_; }

    bool isValid() const override { return canvas_ && canvas_->scene().rectOf(task_, canvas_->axis().scale()); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(canvas_.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && canvas_ ? descriptionOf(task_, canvas_->scene(), canvas_->plan()) : QString();
    }

    QRect rect() const override {
        const auto lanes = canvas_ ? canvas_->scene().rectOf(task_, canvas_->axis().scale()) : std::nullopt;
        if (!lanes) return {};
        const QRect inWidget = lanes->translated(canvas_->frame().toWidget({0, 0})).toAlignedRect();
        return {canvas_->mapToGlobal(inWidget.topLeft()), inWidget.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = canvas_ && canvas_->session().isSelected(task_);
        state.focused = state.selected && canvas_->hasFocus();
        state.invisible = !canvas_ || !canvas_->isVisible();
        state.offscreen = !state.invisible &&
                          !canvas_->visibleRegion().intersects(QRect(canvas_->mapFromGlobal(rect().topLeft()), rect().size()));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override {
        if (!canvas_ || name != pressAction()) return;
        canvas_->session().select({task_});
        canvas_->bringIntoSight(task_);
    }

private:
    QPointer<TimelineCanvas> canvas_;
    EntityId task_;
};

/// Interfaces once handed out stay registered with Qt until their canvas goes.
class TaskInterfaces : public QObject {
public:
    explicit TaskInterfaces(TimelineCanvas& canvas) : QObject(&canvas), canvas_(canvas) {}
    ~TaskInterfaces() override {
        for (const auto& [task, id] : ids_) QAccessible::deleteAccessibleInterface(id);
    }

    QAccessibleInterface* of(EntityId task) {
        const auto found = ids_.find(task);
        if (found != ids_.end()) return QAccessible::accessibleInterface(found->second);
        auto* made = new TaskAccessible(canvas_, task);
        ids_[task] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    static TaskInterfaces& ofCanvas(TimelineCanvas& canvas) {
        for (QObject* child : canvas.children()) {
            if (auto* known = dynamic_cast<TaskInterfaces*>(child)) return *known;
        }
        return *new TaskInterfaces(canvas);
    }

private:
    TimelineCanvas& canvas_;
    std::map<EntityId, QAccessible::Id> ids_;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* canvas = qobject_cast<TimelineCanvas*>(object);
    return canvas ? new TimelineAccessible(*canvas) : nullptr;
}

}  // namespace

TimelineAccessible::TimelineAccessible(TimelineCanvas& canvas) : QAccessibleWidget(&canvas, QAccessible::List) {}

TimelineCanvas& TimelineAccessible::canvas() const {
    return *static_cast<TimelineCanvas*>(widget());
}

int TimelineAccessible::childCount() const {
    return static_cast<int>(canvas().scene().tasksInOrder().size());
}

QAccessibleInterface* TimelineAccessible::child(int index) const {
    const std::vector<EntityId> tasks = canvas().scene().tasksInOrder();
    if (index < 0 || static_cast<std::size_t>(index) >= tasks.size()) return nullptr;
    return TaskInterfaces::ofCanvas(canvas()).of(tasks[static_cast<std::size_t>(index)]);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* task = dynamic_cast<const TaskAccessible*>(child);
    const std::vector<EntityId> tasks = canvas().scene().tasksInOrder();
    const auto place = task ? std::ranges::find(tasks, task->task()) : tasks.end();
    return place == tasks.end() ? -1 : static_cast<int>(place - tasks.begin());
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const {
    const QPoint inWidget = canvas().mapFromGlobal(QPoint(x, y));
    if (!canvas().frame().lanes().contains(inWidget)) return nullptr;
    const Hit hit = canvas().scene().hit(canvas().frame().toLanes(inWidget), canvas().axis().scale(), {}, {});
    const bool onTask = hit.part != HitPart::nothing && hit.part != HitPart::row;
    return onTask ? TaskInterfaces::ofCanvas(canvas()).of(hit.id) : nullptr;
}

void TimelineAccessible::install() {
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed);
}

}  // namespace wattscape::ui
