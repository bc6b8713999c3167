#include "ui/timeline/rename_field.h"

#include "core/model/edits/entity_edits.h"
#include "ui/document/plan_document.h"
#include "ui/timeline/timeline_canvas.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace wattscape::ui {
namespace {

class RenameField : public QLineEdit {
public:
    RenameField(TimelineCanvas& canvas, EntityId id) : QLineEdit(&canvas), canvas_(canvas), id_(id) {
        setAccessibleName(TimelineCanvas::tr("Name"));
        visitEntity(canvas.plan(), id, [this](const auto& entity) { setText(QString::fromStdString(entity.name)); });
        connect(this, &QLineEdit::editingFinished, this, [this] { finish(true); });
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Escape) return finish(false);
        QLineEdit::keyPressEvent(event);
    }

private:
    void finish(bool renames) {
        if (!std::exchange(open_, false)) return;
        PlanDocument& document = canvas_.session().document();
        const std::string name = text().trimmed().toStdString();
        if (renames && !document.inGesture()) {
            // A refusal is announced by the document.
            (void)document.apply(TimelineCanvas::tr("Rename"),
                                 [&](const Plan& plan) { return setField(plan, id_, "name", FieldValue(name)); });
        }
        hide();
        deleteLater();
        canvas_.setFocus();
    }

    TimelineCanvas& canvas_;
    EntityId id_;
    bool open_ = true;
};

}  // namespace

void openRenameField(TimelineCanvas& canvas, EntityId id, const QRect& place) {
    auto* field = new RenameField(canvas, id);
    field->setGeometry(place.x(), place.y(), place.width(), std::max(place.height(), field->sizeHint().height()));
    field->show();
    field->selectAll();
    field->setFocus();
}

}  // namespace wattscape::ui
